/**
 * A visit: the questions that lead to a choice, one after another, from the letter to the receipt.
 *
 * <p>Neighbours: part of {@code consent}. Every door — {@code /s-opposer}, {@code /activer}, the space, an agent, an
 * adviser — says who chooses and leads to the same pages of {@code /mes-choix}.
 *
 * <ul>
 *   <li>What was answered travels sealed in a cookie: nothing personal in an address, nothing kept here, and the page
 *       before can be gone back to.
 *   <li>Nothing is recorded before the last button; the same page sent twice is one choice.
 *   <li>A visit ends after an hour without a page. One that an agent or an adviser began is theirs alone.
 * </ul>
 */
package fr.carnet.consent.visit;

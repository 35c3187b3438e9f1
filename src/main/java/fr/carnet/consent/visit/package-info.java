/**
 * A visit: the questions that lead to a choice, one after another, from the letter to the receipt.
 *
 * <p>Neighbours: part of {@code consent}. Every door — {@code /s-opposer}, {@code /activer}, the space, an agent, an
 * adviser — says who chooses and leads to the same pages of {@code /mes-choix}.
 *
 * <ul>
 *   <li>What was answered travels sealed in a cookie: nothing personal in an address, nothing kept here, and the page
 *       before can be gone back to.
 *   <li>SECURITY 9 — One question a page: the number, the date of birth, the means, the proof. Nobody is looked for before
 *       the last of them, and a known number is asked the same as an unknown one, a cell of a grid too.
 *   <li>Nothing is recorded before the last button; the same page sent twice is one choice.
 *   <li>A visit ends after an hour without a page. One that an agent or an adviser began is theirs alone.
 * </ul>
 */
package fr.carnet.consent.visit;

/**
 * What is left in the hands of who chose: a receipt to follow and undo with, a paper to show, a code that anybody can
 * check.
 *
 * <p>Neighbours: part of {@code consent}; asks {@code consent.choice}.
 *
 * <ul>
 *   <li>R8 — The proof is printed any time: tagged PDF, in plain and in easy-read words.
 *   <li>R10 — Whoever holds the receipt and its follow-up code undoes the choice while it is the last one.
 *   <li>M14 — A proof code tells that a choice was made, when, and whether it still holds; it tells no name, and it lets
 *       nobody change anything.
 *   <li>SECURITY 9 — Unknown and wrong are one answer.
 * </ul>
 */
package fr.carnet.consent.proof;

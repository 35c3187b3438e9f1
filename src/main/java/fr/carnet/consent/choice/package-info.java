/**
 * The choice about a space: one record, whatever the channel — web, telephone, letter, adviser, or signed in.
 *
 * <p>Neighbours: part of {@code consent}. {@code campaign} reads what was chosen; nobody else writes it.
 *
 * <ul>
 *   <li>R7 — Who, for whom, channel, actor, instant, digest of the code used, receipt number: the same for all.
 *   <li>R3 — A refusal that finds the space not open yet refuses it; one that comes later closes it.
 *   <li>R10 — Any number of times, both ways, no reason asked; the last choice wins.
 *   <li>R14 — What the former service kept is in the space for nobody until it is taken over; as long as it is not, it
 *       can be.
 *   <li>R12 — For a minor, each guardian chooses; while one of them says no, the space stays closed. The
 *       others are told of each choice.
 *   <li>Choice, space, notice and trace are one transaction. The same page sent twice is one choice with one receipt.
 * </ul>
 */
package fr.carnet.consent.choice;

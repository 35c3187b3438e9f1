/**
 * Who somebody is, without an account: the number of the health card, the date of birth, and one thing that only they
 * hold — the code of their letter, the serial number of their card, or a cell of their grid.
 *
 * <p>Neighbours: part of {@code consent}. {@code campaign} asks for codes when it prints or mails.
 *
 * <ul>
 *   <li>R11 — A code is used once, within six weeks; a new one voids the old.
 *   <li>SECURITY 9 — Unknown person, wrong code, wrong card, other date of birth: one answer, the same work done.
 *   <li>SECURITY 10 — Five tries on somebody, known or not, then thirty minutes of pause; never a lock for good.
 *   <li>R108 — Look-ups by staff count and are kept when they find nobody; whoever exists sees failed tries in their
 *       history, within a minute and without a difference in the answer's time.
 *   <li>R12 — A minor is not identified: their guardians are.
 * </ul>
 */
package fr.carnet.consent.identification;

/**
 * Who is invited, by whom, to what, and with which code: the rows and the codes, whatever they are for.
 *
 * <p>Neighbours: {@code help} and {@code guardian} invite, {@code answer} accepts or refuses.
 *
 * <ul>
 *   <li>R71 — An invitation is good for fourteen days, for one person by name, and once; a new code voids the one before.
 * </ul>
 */
package fr.carnet.delegation.invitation;

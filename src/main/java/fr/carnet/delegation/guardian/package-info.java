/**
 * Who represents somebody in law: parents until majority, others by a court until its date.
 *
 * <p>Neighbours: {@code invitation} carries an invitation to a second parent, {@code answer} accepts it.
 *
 * <ul>
 *   <li>R70 — A second guardian is invited by the first and accepts with their own sign-in: waiting, validated or refused.
 *   <li>R70 — Two parents at most represent a child here; a third person needs a court's paper.
 *   <li>R76 — A court's guardian is recorded by a supervisor with the reference of the paper and its last day; both people
 *       are told at once.
 * </ul>
 */
package fr.carnet.delegation.guardian;

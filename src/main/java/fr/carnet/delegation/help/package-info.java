/**
 * Delegations from end to end: asked for by the holder, in force from an instant to another, ended by either side.
 *
 * <p>Neighbours: {@code invitation} carries them to somebody, {@code answer} begins them.
 *
 * <ul>
 *   <li>R71 — Three places for each holder, five for each delegate; whoever comes too late in a race is refused.
 *   <li>R71 — Either side ends it; from the acknowledgement on nothing of it holds. The paper says what holds now.
 *   <li>R73 — None of the scopes is given unless named; the end is at most eighteen months away.
 *   <li>R76 — What a guardian gives for a child ends with their own access.
 * </ul>
 */
package fr.carnet.delegation.help;

/**
 * Tells people, once, that they came of an age at which something changes by itself.
 *
 * <p>Neighbours: the ages of {@code delegation}; what changes does so by the clock, whether this job runs or not.
 *
 * <ul>
 *   <li>R76 — At sixteen and at eighteen, somebody who was represented is told, once.
 * </ul>
 */
package fr.carnet.delegation.age;

/**
 * The one page about relatives: whose spaces one may open, who helps, who represents, what one was invited to.
 *
 * <p>Neighbours: reads the boundaries of {@code delegation}; nothing knows it.
 *
 * <ul>
 *   <li>R75 — From here one goes to the space of somebody else and comes back; each is an act of its own.
 *   <li>R70 — Before the first visit a guardian certifies on their honour that they are one.
 * </ul>
 */
package fr.carnet.delegation.relatives;

/**
 * The first page of each audience: what is new, what needs me, where I left off.
 *
 * <p>Neighbours: reads several features, through their boundaries; none of them knows it.
 *
 * <ul>
 *   <li>R61 — A citizen sees from here who looked, and reaches the whole history.
 *   <li>R145 — Nothing medical stands in a title or a link that a passer-by could read.
 * </ul>
 */
package fr.carnet.home;

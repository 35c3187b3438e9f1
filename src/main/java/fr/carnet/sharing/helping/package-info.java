/**
 * What asking somebody for help, and ending it, does to who may see: said before it is done.
 *
 * <p>Neighbours: the acts are those of {@code delegation}, which knows nothing of sight; {@code preview} tries them.
 *
 * <ul>
 *   <li>M4 — Before they ask or end, the holder or whoever represents them knows how many documents that is about.
 *   <li>R77 — The helper is never told who sees what.
 * </ul>
 */
package fr.carnet.sharing.helping;

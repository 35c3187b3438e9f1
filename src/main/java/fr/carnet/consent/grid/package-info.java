/**
 * A grid of sixty codes on paper (M3): for whoever has no phone and no card at hand, asked one cell at a time.
 *
 * <p>Neighbours: part of {@code consent}. {@code consent.identification} counts the tries and takes an answer as a proof;
 * {@code campaign} prints grids with its letters.
 *
 * <ul>
 *   <li>R11 — A new grid voids the one before; each cell serves once; nothing is locked for good.
 *   <li>SECURITY 9 — A cell is asked of unknown numbers too: the same for the same number and try, told by nothing else.
 *   <li>SECURITY 10 — Codes are known on paper only; a stolen database does not tell one.
 * </ul>
 */
package fr.carnet.consent.grid;

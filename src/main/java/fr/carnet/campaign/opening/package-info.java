/**
 * Automatic opening after six weeks, as a job of Jakarta Batch whose progress is in our own tables.
 *
 * <p>Neighbours: part of {@code campaign}. {@link fr.carnet.campaign.opening.Openings} decides who is due; the space,
 * the history and the notice of each person are written by the features that own them, thousands in one statement.
 *
 * <ul>
 *   <li>R3 — Nobody is opened before the end of their six weeks, nor while the clock is paused.
 *   <li>R3 — The space row is the arbiter: whoever decided before the batch is left as they decided.
 *   <li>R14 — A former record that was used is taken over with the opening, unless a choice says no; an opposition
 *       leaves it closed.
 *   <li>Attack 20 — A job that is killed goes on: nothing is lost, nothing is done twice, on one node or several.
 * </ul>
 */
package fr.carnet.campaign.opening;

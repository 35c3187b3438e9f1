/**
 * Automatic opening after six weeks, as a job of Jakarta Batch whose progress is in our own tables.
 *
 * <p>Neighbours: part of {@code campaign}. {@link fr.carnet.campaign.opening.Openings} decides who is due; the space,
 * the history and the notice of each person are written by the features that own them, thousands in one statement.
 *
 * <ul>
 *   <li>R3 — Nobody is opened before the end of their six weeks, nor while the clock is paused.
 *   <li>R3 — The space row is the arbiter: whoever decided before the batch is left as they decided.
 *   <li>R14, S58 — Silence is no agreement: a space that opens by itself leaves the former record closed, as the letter
 *       says; its holder takes it over when they like.
 *   <li>R5 — Whose space cannot be opened for a technical reason is told without delay and tried again at each run; the
 *       others of their chunk open.
 *   <li>Attack 20 — A job that is killed goes on: nothing is lost, nothing is done twice, on one node or several.
 * </ul>
 */
package fr.carnet.campaign.opening;

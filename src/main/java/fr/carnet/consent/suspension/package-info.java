/**
 * Suspension of a space by the operator, on fraud or malfunction: asked for by one supervisor, made so and ended by
 * another, told to the holder, who may contest it; without objection the space closes after six weeks.
 *
 * <p>Neighbours: part of {@code consent}. Nobody who suspends sees what is in the space.
 *
 * <ul>
 *   <li>R109 — Suspending and ending take two different supervisors each; a request that was not confirmed yet may be
 *       dropped by any one of them.
 *   <li>R132 — The holder is told; whoever contests in time keeps the space from closing until two supervisors decide;
 *       the last day counts until midnight in Paris.
 *   <li>A space closed in or after a suspension is reopened by its holder only once the suspension is ended.
 * </ul>
 */
package fr.carnet.consent.suspension;

/**
 * The space itself: announced, refused, open, suspended, closed or erased, which parts of it are wanted, and what becomes
 * of new documents.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory}, {@code journal} and {@code notification}.
 * {@code records} and {@code sharing} ask it whether a space is open; {@code campaign} opens those about which nobody
 * said no. It knows none of them. {@code consent.identification} says who somebody is without an account,
 * {@code consent.choice} records what they choose.
 *
 * <ul>
 *   <li>R1, R6 — A space is open only since an instant that is written down.
 *   <li>R3 — Day 42 counts until midnight in Paris; the row of the space is the arbiter between a choice and the batch.
 *   <li>R22 — Feeding needs an open space and no authorisation; without one nothing is stored.
 *   <li>R23 — New documents are masked as they arrive while the holder has so chosen.
 *   <li>A refused part answers as a closed space does.
 *   <li>Acts that add to a space stand in line, one space at a time, so that the same push twice is one document.
 * </ul>
 */
package fr.carnet.consent;

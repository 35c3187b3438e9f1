/**
 * The holder's choice about the space itself: announced, open or closed, and what becomes of new documents.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory}, {@code journal} and {@code notification}.
 * {@code records} and {@code sharing} ask it whether a space is open; it knows neither.
 *
 * <ul>
 *   <li>R1, R6 — A space is open only since an instant that is written down.
 *   <li>R22 — Feeding needs an open space and no authorisation; without one nothing is stored.
 *   <li>R23 — New documents are masked as they arrive while the holder has so chosen.
 *   <li>Acts that add to a space stand in line, one space at a time, so that the same push twice is one document.
 * </ul>
 */
package fr.carnet.consent;

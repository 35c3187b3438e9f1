/**
 * Once a year the holder goes through who may see: who did, who never did; each one kept or removed, on screen or on paper.
 *
 * <p>Neighbours: {@code sharing.circle} says who may see and is the one that ends and renews; {@code journal} says who did.
 *
 * <ul>
 *   <li>M10, R61 — Those who never looked come first. Nothing is ticked beforehand, and what is not ticked stays as it is.
 *   <li>M10 — Kept means confirmed for a year from today; removed means ended at once.
 *   <li>R48, R72 — The holder decides, or whoever represents them in law; never a delegate.
 *   <li>R101 — An agent who keys a sheet in types a code and numbers, and sees no name: neither whose sheet it is nor
 *       whom it speaks of. A code serves once.
 * </ul>
 */
package fr.carnet.sharing.review;

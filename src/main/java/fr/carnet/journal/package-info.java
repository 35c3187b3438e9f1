/**
 * The history of each space: who did or tried what, when, on which document, and by which rule. Appended, sealed,
 * never changed.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity} and {@code directory}; every feature writes here through
 * {@link fr.carnet.journal.Journal}. Rules and actions come as names and are worded in {@code i18n/journal}.
 *
 * <ul>
 *   <li>R60 — Each access and act, refused ones too, leaves one line: actor, capacity, structure, time, documents,
 *       rule, outcome, and how many items were withheld.
 *   <li>R61 — The holder reads all of it at any time, 25 lines a page.
 *   <li>R63 — Reading the history is itself a line of it.
 *   <li>SECURITY 1 — A trace is in the transaction of its act: nothing is served without it. A refusal's trace is
 *       committed although the act is rolled back.
 *   <li>SECURITY 2, 3 — The application can insert and read, never update or delete; a Merkle tree signed outside the
 *       database shows any change, and {@code verify} exits non-zero at the first difference.
 *   <li>M6 — The holder takes their history away with proofs of inclusion in a signed head, and {@code CheckHistory}
 *       checks it on their own machine, naming any line that was changed or is missing. Nobody else gets numbers, and no
 *       number is given before all that it counts may be known (ADR 13).
 *   <li>SECURITY 4 — Leaves hold pseudonymous ids and digests, so that an erasure leaves the tree whole.
 * </ul>
 */
package fr.carnet.journal;

/**
 * The documents of a space: their metadata, their life and their bytes. Stores, never decides.
 *
 * <p>Neighbours: uses {@code consent} and what is below it. Only {@code sharing} reads it for display; others know its
 * carriers ({@link fr.carnet.records.DocumentEntry}, {@link fr.carnet.records.NewDocument}…) and nothing that fetches.
 *
 * <ul>
 *   <li>R28 — A document hidden from the patient until an announcement opens by itself one calendar month after its
 *       deposit (Paris time), and never later, whatever is changed meanwhile.
 *   <li>R30 — A deletion is logical: the line stays, so that the history keeps its meaning.
 *   <li>R30 — A life goes one way: current, then superseded by a newer version or deleted; only the latest version can
 *       be replaced (900).
 *   <li>SECURITY 5 — Title and bytes are sealed for the holder before they reach the database.
 *   <li>SECURITY 7 — One document per holder and unique id, held by a constraint: a replay stores nothing.
 *   <li>SECURITY 11 — What a file is, its first bytes say; its name and the browser's word do not count.
 * </ul>
 */
package fr.carnet.records;

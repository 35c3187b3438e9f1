/**
 * A holder reports an access; the support line answers within thirty days, without ever seeing what was read.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory}, {@code journal} and {@code notification}.
 * It is about lines of the history and imports neither {@code records} nor {@code sharing}: a supervisor cannot see a
 * document because the code that shows one is not on this side. The history shows the answers by
 * {@link fr.carnet.reporting.Reports#of}.
 *
 * <ul>
 *   <li>R53 — Each access of a professional, refused ones too, can be reported from its line, once.
 *   <li>R101 — Supervisors see when, what kind of act and by which rule: no document, no title, no number of the holder,
 *       nothing that the professional wrote.
 *   <li>R102 — They see whose access it was only when the holder agreed for this report, and each look is a line of the
 *       holder's history.
 *   <li>R107 — The answer is due within thirty days, the day of the report not counted; late ones come first and say so.
 *       It appears on the reported line, and as a notice.
 *   <li>What both sides write is sealed under the holder's keyset.
 * </ul>
 */
package fr.carnet.reporting;

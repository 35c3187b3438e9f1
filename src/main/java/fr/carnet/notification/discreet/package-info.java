/**
 * Discreet mode: where and when it is safe to tell somebody outside their space.
 *
 * <p>Neighbours: part of {@code notification}, whose jobs ask the same rows as a message leaves.
 *
 * <ul>
 *   <li>M9 — Nothing outside the space at all, or another address that was confirmed by a code, or certain hours; in each
 *       case no letter. In the space everything is written at once, what is never off too.
 *   <li>M9 — What waits for a safe hour is never lost, and judged again when it leaves (R68).
 *   <li>M9 — Turned on and off in one press, with what was chosen kept. Nobody else sees it: neither whoever represents
 *       the holder or helps them, nor the support line.
 *   <li>What is not a notice, such as a code that somebody asked for or a notice that the law asks for before the opening,
 *       goes where it always went.
 * </ul>
 */
package fr.carnet.notification.discreet;

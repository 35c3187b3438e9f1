/**
 * The gate: who may see, hide, add and change what. One pure policy, one gate, one trace.
 *
 * <p>Neighbours: uses {@code records}, {@code consent} and what is below them. Pages, API, previews and every later
 * feature that shows health data come through {@link fr.carnet.sharing.RecordAccess}. Its sub-topics all ask the same
 * {@link fr.carnet.sharing.AccessPolicy}: what comes in ({@code deposit}) and is read ({@code reading}), what is hidden
 * ({@code masking}, {@code narrowing}, {@code age}), who may see ({@code circle}, {@code vouchers}, {@code review}), and
 * what that comes to ({@code preview}, {@code rules}; {@code helping} for the acts of {@code delegation}).
 *
 * <ul>
 *   <li>R20 — A professional consults when the space is open, they are authorised, the matrix admits their profession,
 *       the document is not masked for them, and they are not blocked: all five.
 *   <li>R25 — Hidden equals absent: same answer, counts, pages and order as in a space without the document.
 *   <li>R27 — Labels combine; the strongest refusal is the one that is written down.
 *   <li>R28 — Announce-first: hidden from the patient and from whoever represents them until the announcement.
 *   <li>R29 — What a minor keeps secret is never shown or told to a guardian.
 *   <li>R30 — Only its author changes or deletes a document.
 *   <li>R33 — A professional's first search reaches back two years at most.
 *   <li>R41, R45 — A block wins over any authorisation, and the blocked are told what strangers are told.
 *   <li>SECURITY 1 — The trace is in the transaction of the read; if it cannot be written, nothing is served.
 *   <li>SECURITY 8 — Rights are read afresh at every request. A citizen is let in to the space that they hold or
 *       represent, and to no other.
 * </ul>
 */
package fr.carnet.sharing;

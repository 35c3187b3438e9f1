/**
 * Documents come in and change: from professionals' software, and from the holders themselves.
 *
 * <p>Neighbours: facts and policy of {@code sharing}, {@code masking} for what is hidden from the start, and
 * {@code records} to store.
 *
 * <ul>
 *   <li>R22 — Feeding asks no authorisation, only a registered software, an exact identity and an open space. Without a
 *       software it asks a voucher (R34), and the same store, masks, trace and notice follow.
 *   <li>R28 — A fortnight after a deposit that waits for an announcement, the patient is told to see a professional,
 *       without its name; after a calendar month it opens, and both are written down.
 *   <li>R30 — Authors change and delete what they deposited; holders correct and delete what they added; nobody
 *       touches what others made.
 *   <li>SECURITY 7 — A lot is stored whole or not at all; sent twice, even at once, it is stored once; the same id with
 *       other bytes is refused.
 * </ul>
 */
package fr.carnet.sharing.deposit;

/**
 * A code on paper that lets one structure see some of the space, once and for some hours.
 *
 * <p>Neighbours: part of {@code sharing}; whoever decides about the space is asked of {@code circle}, whether it opens
 * of the policy. What it opens is a permission like another, judged at each request.
 *
 * <ul>
 *   <li>R34 — Eight signs of which none looks like another, for one structure, one use, a day at most from when it was
 *       made, for the groups of documents that the holder ticked.
 *   <li>R34 — Only a keyed digest is kept; tries pause for one number from one structure, and are never locked.
 *   <li>R45 — Wrong, over, used, revoked, for another structure or blocked: one and the same answer.
 *   <li>R44 — A blocked structure loses its vouchers; unblocking gives none back.
 * </ul>
 */
package fr.carnet.sharing.vouchers;

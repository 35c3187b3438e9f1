/**
 * A code on paper that lets one structure see some of the space, or one of its professionals add a document, once each
 * and for some hours.
 *
 * <p>Neighbours: part of {@code sharing}; whoever decides about the space is asked of {@code circle}, whether it opens
 * or lets add of the policy. What it opens is a permission like another, judged at each request; what is added comes in
 * by {@code deposit}.
 *
 * <ul>
 *   <li>R34 — Eight signs of which none looks like another, for one structure, one use, a day at most from when it was
 *       made, for what the holder ticked: to read some groups of documents, to add one document, or both.
 *   <li>R34 — To read, the professional types the patient's identity too. To add, the code is enough: it shows the name
 *       and the date of birth to whoever typed it, nobody else adds with it from then on, and nothing of the space is
 *       shown.
 *   <li>R42 — A block ends what lets read; what lets add remains.
 *   <li>R34 — Only a keyed digest is kept; tries pause for one number from one structure, to add for one
 *       professional, and are never locked.
 *   <li>R45 — Wrong, over, used, revoked, for another structure or blocked: one and the same answer.
 *   <li>R44 — A blocked structure loses its vouchers; unblocking gives none back.
 * </ul>
 */
package fr.carnet.sharing.vouchers;

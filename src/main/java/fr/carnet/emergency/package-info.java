/**
 * Emergencies: what the holder allows, how a professional opens a space, who is told, and a card for one's wallet.
 *
 * <p>Neighbours: uses {@code sharing}, which alone decides and alone shows: an emergency is a permission of its own kind
 * ({@code EMERGENCY}, or {@code DISPATCH} for the SAMU) that the one policy judges at each read. What a holder contests
 * is {@code reporting}'s.
 *
 * <ul>
 *   <li>R45, R46 — Off, blocked by name, blocked structure, closed and unknown are one answer; the try is in the holder's
 *       history with the rule that refused it. A blocked structure yields to the SAMU unless "even in an emergency".
 *   <li>R50 — Three switches: the SAMU, other professionals, masked documents too. Turned off, a switch ends what it had
 *       opened; turned on again, it opens nothing anew.
 *   <li>R51 — A reason from a list and words, both written for the holder; 24 hours to the second, for that
 *       professional in that structure.
 *   <li>R52 — The holder is told at once, by letter within two working days when there is no address; the attending
 *       physician learns that it happened, and nothing else, as long as they may consult.
 *   <li>R54 — Whom to call, as the holder wrote it on their card, is shown with the record.
 *   <li>A card shows nothing to whoever finds it; revoked, it is worth nothing.
 *   <li>R45 — Held by a professional who could not open the space anyway, a real card is an unknown one, to the byte.
 *   <li>The SAMU is a physician signed in for a structure of {@code dispatch_centre}.
 * </ul>
 */
package fr.carnet.emergency;

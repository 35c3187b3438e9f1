/**
 * What the house stands on and no feature owns: the clock, the settings, the subject of a transaction, encryption at
 * rest, the rate limit, public references, sign-in wiring, migrations, and the one way to say no.
 *
 * <p>Neighbours: every package uses this one; it knows none of them.
 *
 * <ul>
 *   <li>SECURITY 5 — Contents and titles are sealed with a keyset per holder, bound to what they are and whose; the
 *       key that wraps keysets is outside the database.
 *   <li>SECURITY 6 — No subject, no rows: a transaction sees one holder's tables, and says whose before it reads.
 *   <li>Attack 9 — Limits count per target and per caller, and answer a known and an unknown target alike.
 *   <li>A missing or unusable setting stops the start with one line that names it.
 *   <li>There is one source of "now", and one type of refusal, worded in every language.
 * </ul>
 */
package fr.carnet.platform;

/**
 * A new code for whoever has lost theirs, sent by the support line to the address that is known, and to no other.
 *
 * <p>Neighbours: part of {@code campaign}, whose addresses it reads; {@code consent.identification} makes the code and says
 * who is meant.
 *
 * <ul>
 *   <li>R103, R104 — After name, date of birth and end of the number, a code is sent; nothing else is done without it.
 *   <li>R100, R105 — The agent sees whether an address is known, masked, and can neither read nor change it.
 *   <li>R11 — The code before is void at once; the new one is drawn as it leaves, and written down nowhere.
 *   <li>R64 — Whoever is meant is told; a third one within a day is refused.
 * </ul>
 */
package fr.carnet.campaign.codes;

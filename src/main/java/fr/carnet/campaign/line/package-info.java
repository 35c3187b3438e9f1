/**
 * How long callers of the help line wait, as its telephony says and a coordinator writes each day.
 *
 * <p>Neighbours: part of {@code campaign}, whose clock can be paused when callers wait too long; {@code coordination}
 * shows the weeks to everybody.
 *
 * <ul>
 *   <li>M8 — When callers waited more than ten minutes on the last day written, the coordinator is warned where the clock
 *       is paused.
 *   <li>A day has one line, the last one written, with who wrote it and when; a day to come has none.
 *   <li>M15 — Calls of the whole country and their wait are told as they are: a call is no person of a region, somebody
 *       may call ten times or for somebody else, and nothing here is written about them.
 * </ul>
 */
package fr.carnet.campaign.line;

/**
 * A campaign before it is launched: notices, calls, waits and openings per day, by figures alone.
 *
 * <p>Neighbours: part of {@code campaign}; reads no table. Its page is for coordinators.
 *
 * <ul>
 *   <li>M8 — It says how long callers would wait (Erlang C), and warns when the line would break.
 *   <li>Each figure of its chart is in its table.
 * </ul>
 */
package fr.carnet.campaign.simulation;

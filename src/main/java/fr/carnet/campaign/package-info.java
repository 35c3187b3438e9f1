/**
 * Telling 65 million people that a space will be opened for them, and opening it for those who say nothing: waves of
 * notices, the clock of six weeks, letters and what comes back, automatic opening, the simulator.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory}, {@code journal}, {@code notification} and
 * {@code consent}, whose space is the arbiter: this package never changes what a person has decided.
 *
 * <ul>
 *   <li>R2 — E-mail first, a letter when there is no address or when the mail comes back. Each notice says the three
 *       things of the law, in plain French, in easy-read French and in English.
 *   <li>R3 — A space opens on the day after day 42, days of mainland France; a paused day does not count, for anybody.
 *   <li>R4 — What comes back stops the clock; the next channel starts a new one. Who was not reached is never opened.
 *   <li>R16 — A notice changes along its graph only, which is data; each step keeps its actor and its time.
 *   <li>An opening that is killed goes on where it was: each chunk and the rows that it opened are one transaction.
 *   <li>No letter is printed under two codes: a file is in the manifest once it is whole, and is then never made again.
 *   <li>The operator sees counts, never a name; fewer than eleven people are "fewer than eleven".
 * </ul>
 */
package fr.carnet.campaign;

/**
 * Who acts for whom: legal guardians, and delegates whom a holder asked to help.
 *
 * <p>Neighbours: uses {@code consent} and what is below it. {@code sharing} asks it what a delegation reaches, and
 * decides. Sub-topics: {@code guardian} and {@code help} are the two ways of acting for somebody, {@code invitation} and
 * {@code answer} lead to them, {@code relatives} shows both, {@code age} tells what a birthday changes.
 *
 * <ul>
 *   <li>R70 — Whoever represents somebody certifies it before the first visit; a second guardian joins by an invitation
 *       that they accept themselves.
 *   <li>R71 — At most three delegates for one holder, at most five people for one delegate; either side ends it at once,
 *       and both have a paper that says what holds.
 *   <li>R72 — An address of the space that a delegation does not reach is not there for the delegate: one page answers for
 *       all of them.
 *   <li>R73 — A delegation reaches only what its scopes name, and has an end, eighteen months away at most.
 *   <li>R75 — Each page says for whom somebody acts, on screen and on paper, and leads back to their own space.
 *   <li>R76 — A parent's access ends with the day before the eighteenth birthday, by the clock.
 *   <li>SECURITY 8 — What binds two people is asked at each request; when it has ended, the request is not served and a
 *       page says so.
 * </ul>
 */
package fr.carnet.delegation;

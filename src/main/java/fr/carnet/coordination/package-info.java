/**
 * What everybody may know of the campaign: public counters, told only from eleven people on.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory}, {@code journal}, {@code notification},
 * {@code consent} and {@code campaign}; never {@code records}, {@code sharing} or {@code messaging}.
 *
 * <ul>
 *   <li>M15 — A number of fewer than eleven people is not told, and cannot be found by subtraction: each person is in
 *       one told number at most, each total adds told numbers only, a week that was counted is never counted again.
 *   <li>Who was too few to be told waits, and is told with the next weeks of the same region.
 *   <li>R4 — Who was not reached is counted in public.
 *   <li>Pages read told numbers; small ones are in a table that requests cannot read.
 *   <li>Calls to the help line and their wait are told without that rule: they are of the whole country and about calls,
 *       not about people of a region.
 *   <li>What is not measured is said not to be: no figure is made up.
 * </ul>
 */
package fr.carnet.coordination;

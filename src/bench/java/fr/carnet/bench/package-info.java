/**
 * What Carnet costs and how fast it is, measured on the real stack: {@code mvn -Pbench}. How to read the table:
 * {@code src/docs/performance.md}.
 *
 * <p>Neighbours: starts {@code fr.carnet.dev.Stack} in a directory of its own, fills it through the doors that
 * everybody uses (sign-in, {@code /fhir}), and measures from outside.
 *
 * <ol>
 *   <li>B1 — Every load is bounded in time and in number, stays on the loopback address and stops by itself.
 *   <li>B2 — A wrong answer is an error, is counted, and makes the run fail: no figure is made of refusals.
 *   <li>B3 — PostgreSQL alone is measured in the same run: on another machine, ratios mean something, figures do not.
 *   <li>B4 — The generator is cheap and its own processor time is shown.
 * </ol>
 */
package fr.carnet.bench;

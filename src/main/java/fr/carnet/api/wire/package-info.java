/**
 * What comes in and goes out as bytes: JSON and XML, their limits, what is accepted, and every error as an
 * OperationOutcome.
 *
 * <p>Neighbours: the other parts of {@code api} use it; it knows none of them.
 *
 * <ul>
 *   <li>SECURITY 11 — A body is bounded in bytes, depth and number of values while it streams; UTF-8 only, no control
 *       character, no half of a character, no name twice, no DOCTYPE; what exceeds gets a 4xx.
 *   <li>SECURITY 12 — No exception text goes out: a fault of ours is a reference, found again in the log.
 *   <li>Many large bodies at once wait for their share of the memory; they never take it all.
 *   <li>Every 4xx and 5xx carries an OperationOutcome with a stable code, the number of the DMP where there is one, and
 *       words in French or English.
 * </ul>
 */
package fr.carnet.api.wire;

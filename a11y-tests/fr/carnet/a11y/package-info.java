/**
 * Every page in a real browser: one class per page ({@code …A11y}) and whole journeys ({@code …Journey}).
 *
 * <p>Neighbours: the portal of {@link fr.carnet.dev.Stack#shared()}, reached from outside only.
 *
 * <ol>
 *   <li>A1 — A page lands with its class: {@link PageCheck} asks what every page owes, in each theme and width.
 *   <li>A2 — What works with scripts works without.
 *   <li>A3 — Nothing waits for a time, only for a condition.
 * </ol>
 */
package fr.carnet.a11y;

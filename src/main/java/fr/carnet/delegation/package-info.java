/**
 * Who acts for whom: legal guardians, and delegates whom a holder asked to help.
 *
 * <p>Neighbours: uses {@code consent} and what is below it. {@code sharing} asks it what a delegation reaches, and
 * decides.
 *
 * <ul>
 *   <li>R73 — A delegation reaches only what its scopes name, and has an end.
 * </ul>
 */
package fr.carnet.delegation;

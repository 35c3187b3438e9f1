/**
 * The access rules in public: in words, as a table, as a file.
 *
 * <p>Neighbours: the {@link fr.carnet.sharing.Rule}s and the {@link fr.carnet.sharing.AccessMatrix} of {@code sharing},
 * professions and types of document of {@code directory}. Nothing here belongs to a person.
 *
 * <ul>
 *   <li>R20 — What is published is what the policy asks: the same enum, the same matrix, read from the same place.
 *   <li>Each rule has an address, {@code /regles#RULE}, to which the history links.
 * </ul>
 */
package fr.carnet.sharing.rules;

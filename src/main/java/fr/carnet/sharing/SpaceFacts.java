package fr.carnet.sharing;

/**
 * What the policy must know of a space, for one viewer.
 *
 * @param ground  why this professional may consult; null when nothing says so
 * @param blocked by name, or with the structure in whose name they act (R40, R47)
 */
public record SpaceFacts(boolean open, Rule ground, boolean blocked) {}

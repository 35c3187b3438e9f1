package fr.carnet.sharing;

/**
 * What the policy must know of a space, for one viewer.
 *
 * @param holder      whose space it is
 * @param ground      why this professional may consult; null when nothing says so
 * @param blocked     by name, or with the structure in whose name they act (R40, R47)
 * @param represented this very viewer represents the holder in law today
 */
public record SpaceFacts(long holder, boolean open, Rule ground, boolean blocked, boolean represented) {}

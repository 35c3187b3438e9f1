package fr.carnet.sharing.preview;

import java.util.Set;

/**
 * What one onlooker sees.
 *
 * @param documents ids of the documents that they may open
 */
public record Sighting(Onlooker onlooker, Set<Long> documents) {}

package fr.carnet.directory;

import java.util.List;

/**
 * One page of a search.
 *
 * @param total how many can be paged through
 * @param more  there are others, which are not shown: a search that finds so many is too wide
 */
public record Found(List<Entry> entries, int total, boolean more) {

    static final Found NOTHING = new Found(List.of(), 0, false);
}

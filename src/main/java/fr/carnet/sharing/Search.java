package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * What a viewer looks for in a space.
 *
 * @param wanted      which documents, among those that the viewer may see
 * @param order       null for the latest act first
 * @param fromADate   the viewer named a first date themselves; otherwise a professional's first search reaches back
 *                    two years at most (R33)
 * @param offset      first document of the page, from 0
 * @param limit       documents per page
 * @param words       the search in short words for the history; null for "the list"
 */
public record Search(
        Predicate<Seen> wanted, Comparator<Seen> order, boolean fromADate, int offset, int limit, String words) {

    public Search(Predicate<DocumentEntry> wanted, boolean fromADate, int offset, int limit, String words) {
        this(seen -> wanted.test(seen.entry()), null, fromADate, offset, limit, words);
    }
}

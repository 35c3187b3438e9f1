package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page of what a viewer may see.
 *
 * @param total     how many in all, for this viewer
 * @param authors   names of all those who made a document that the viewer may see, in alphabetical order
 * @param twoYears  older documents were left out because this is a first search (R33)
 */
public record Listing(List<Seen> seen, int total, List<String> authors, boolean twoYears) {

    public List<DocumentEntry> documents() {
        return seen.stream().map(Seen::entry).toList();
    }

    /** Ids of the documents of this page that the viewer may know to be masked. */
    public Set<Long> masked() {
        return seen.stream().filter(Seen::masked).map(s -> s.entry().id()).collect(Collectors.toSet());
    }
}

package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;
import java.util.List;
import java.util.Set;

/**
 * One page of what a viewer may see.
 *
 * @param total     how many in all, for this viewer
 * @param masked    ids of the documents of this page that are masked, for the holder; empty for others
 * @param authors   names of all those who made a document that the viewer may see, in alphabetical order
 * @param twoYears  older documents were left out because this is a first search (R33)
 */
public record Listing(List<DocumentEntry> documents, int total, Set<Long> masked, List<String> authors, boolean twoYears) {}

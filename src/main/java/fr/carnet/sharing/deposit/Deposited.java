package fr.carnet.sharing.deposit;

import fr.carnet.records.DocumentEntry;
import java.util.List;
import java.util.UUID;

/**
 * What became of a lot.
 *
 * @param lot      public ref of the lot
 * @param documents as stored, in the order of the request
 * @param replaced documents that are superseded now
 * @param replay   all of it was there already: same ids, same bytes; nothing was written but the trace
 */
public record Deposited(UUID lot, List<DocumentEntry> documents, List<DocumentEntry> replaced, boolean replay) {}

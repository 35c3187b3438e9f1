package fr.carnet.sharing.deposit;

import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.Seen;
import java.util.List;
import java.util.UUID;

/**
 * What became of a lot.
 *
 * @param lot       public ref of the lot
 * @param documents in the order of the request
 * @param replay    all of it was there already: same ids, same bytes; nothing was written but the trace
 */
public record Deposited(UUID lot, List<Item> documents, boolean replay) {

    /**
     * @param document as stored
     * @param replaced the former version, superseded now; null
     * @param fresh    false when it was there already
     */
    public record Item(Seen document, DocumentEntry replaced, boolean fresh) {}
}

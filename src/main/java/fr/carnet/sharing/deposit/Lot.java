package fr.carnet.sharing.deposit;

import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.records.Author;
import fr.carnet.records.NewDocument;
import java.time.Instant;
import java.util.List;

/**
 * What a software sends at once (XDS submission set): all of it is stored, or nothing.
 *
 * @param ins       whose record; with the traits, checked against the stored identity (902–905)
 * @param uniqueId  identity of the lot given by the sender; a lot of its own is made when null
 * @param documents in the order of the request; one that replaces another names it in {@link Item#replaces}
 */
public record Lot(
        Ins ins,
        Traits traits,
        String uniqueId,
        String sourceId,
        String designationType,
        String code,
        Author author,
        Instant at,
        List<Item> documents) {

    /** @param replaces unique id of the document replaced; null */
    public record Item(NewDocument document, String replaces) {}
}

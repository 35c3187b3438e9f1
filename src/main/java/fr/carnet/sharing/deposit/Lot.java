package fr.carnet.sharing.deposit;

import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.records.Author;
import fr.carnet.records.NewDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a software sends at once (XDS submission set): all of it is stored, or nothing.
 *
 * @param ins             whose record; with the traits, checked against the stored identity (902–905)
 * @param uniqueId        identity of the lot given by the sender; a lot of its own is made when null
 * @param designationType as {@code system|code}
 * @param documents       in the order of the request; one that replaces another names it in {@link Item#replaces}
 */
public record Lot(
        Ins ins,
        Traits traits,
        String uniqueId,
        String sourceId,
        String designationType,
        String title,
        String code,
        Author author,
        Instant at,
        List<Item> documents) {

    /** @param replaces the document replaced; null when none is */
    public record Item(NewDocument document, Former replaces) {}

    /**
     * A former version, by our ref or by the id that its maker gave it.
     *
     * @param required false when only the header of the new version says so: the former one may never have been sent here
     */
    public record Former(UUID ref, String uniqueId, boolean required) {}
}

package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentType;
import fr.carnet.records.DocumentEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A document in a list.
 *
 * @param language of the title; null when it is the reader's
 * @param kind  what it is, in everyday words
 * @param by    who made it; null for the holder's own
 * @param masked shown to the holder only
 * @param fresh deposited in the last seven days
 */
public record DocumentRow(
        UUID ref,
        String title,
        String language,
        String kind,
        Instant date,
        String by,
        String organization,
        boolean own,
        boolean masked,
        boolean fresh) {

    static DocumentRow of(DocumentEntry d, DocumentType type, boolean masked, Instant now, Locale locale) {
        return new DocumentRow(
                d.ref(),
                d.title(),
                d.foreignLanguage(locale),
                type == null ? null : type.name(locale),
                d.serviceStart(),
                d.isOwn() ? null : d.author().displayName(),
                d.author().organization(),
                d.isOwn(),
                masked,
                d.depositedAt().isAfter(now.minus(java.time.Duration.ofDays(7))));
    }
}

package fr.carnet.sharing.masking;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.platform.Time;
import fr.carnet.records.DocumentEntry;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Documents to mask together, in a person's words. What is null does not count; nothing at all means all of them.
 *
 * @param from       first day of the act, in Paris
 * @param to         last day, included
 * @param place      establishment of the author: FINESS, or its name when it has none
 * @param profession code of the author's profession
 * @param group      everyday group of the type
 */
public record Selection(LocalDate from, LocalDate to, String place, String profession, String group) {

    /** {@code G15_10/SM26} */
    private static final Pattern SPECIALTY = Pattern.compile("\\w+?_(\\w+)(/.*)?");

    boolean wants(DocumentEntry document, DocumentTypes types) {
        var day = LocalDate.ofInstant(document.serviceStart(), Time.PARIS);
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (place == null || place.equals(place(document)))
                && (profession == null || profession.equals(profession(document)))
                && (group == null || group.equals(group(document, types)));
    }

    /** Null when the author names none. */
    static String place(DocumentEntry document) {
        var author = document.author();
        return author.finess() == null ? author.organization() : author.finess();
    }

    /** Null when the author has none: a holder, a device. */
    static String profession(DocumentEntry document) {
        var said = document.author().specialty();
        var known = SPECIALTY.matcher(said == null ? "" : said);
        return known.matches() ? known.group(1) : null;
    }

    static String group(DocumentEntry document, DocumentTypes types) {
        return types.find(document.typeCode()).map(DocumentType::group).orElse(null);
    }
}

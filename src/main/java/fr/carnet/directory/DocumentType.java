package fr.carnet.directory;

import java.util.Locale;

/**
 * A type of document admitted in the record (JDV_J66).
 *
 * @param classCode its class (ASS_X16)
 * @param label     official label
 * @param group     what a person would look for: {@code analyses}, {@code vaccins}…
 * @param french    everyday name
 * @param english   everyday name
 * @param own       rank among the types that a holder may add; null when only professionals deposit it
 */
public record DocumentType(
        String code,
        String system,
        String classCode,
        String label,
        String group,
        String french,
        String english,
        Integer own) {

    /** Everyday name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }
}

package fr.carnet.records.cda;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Our own words around the author's, in the reader's language. */
final class Words {

    private static final String KEYS = "reading.text.";

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("i18n.records", locale);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        var pattern = bundle.getString(KEYS + key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** Null when there is no such word. */
    String find(String key) {
        return bundle.containsKey(KEYS + key) ? bundle.getString(KEYS + key) : null;
    }

    /** A size that a person can weigh before a download. */
    String size(int bytes) {
        return bytes < 1_000_000
                ? get("size.kb", Math.max(1, (bytes + 999) / 1000))
                : get("size.mb", Math.round(bytes / 100_000.0) / 10.0);
    }
}

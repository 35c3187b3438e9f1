package fr.carnet.records.cda;

import java.util.Locale;

/** Classes that the theme knows; the author's styles become one of them or nothing. */
enum Style {
    UNDERLINE,
    LATERALITY,
    FLAG,
    WIDE,
    QUIET,
    NOTES;

    @Override
    public String toString() {
        return "doc-" + name().toLowerCase(Locale.ROOT);
    }
}

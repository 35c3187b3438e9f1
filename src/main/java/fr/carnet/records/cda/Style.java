package fr.carnet.records.cda;

import java.util.Locale;

/** Classes of the theme that a rendered document may use. */
enum Style {
    HIDDEN,
    MUTED,
    WIDE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

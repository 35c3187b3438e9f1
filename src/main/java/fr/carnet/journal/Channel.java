package fr.carnet.journal;

import fr.carnet.identity.Viewer;

/** By which way an act came. Words in {@code i18n/journal}, key {@code channel.X}. */
public enum Channel {
    WEB,
    FHIR,
    SYSTEM,
    /** said on the phone, written down by an agent */
    PHONE,
    /** a letter, keyed by an agent */
    LETTER,
    /** with an adviser */
    ADVISER;

    static Channel of(Viewer viewer) {
        if (viewer == null) return SYSTEM;
        return viewer.software() == null ? WEB : FHIR;
    }
}

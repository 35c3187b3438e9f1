package fr.carnet.consent.identification;

/** What somebody shows to be who they say, as typed. */
public record Proof(Kind kind, String typed) {

    /** Words in {@code i18n/consent}, key {@code means.input.kind.X}. */
    public enum Kind {
        /** the code of their letter */
        LETTER,
        /** the serial number of their card */
        CARD,
        /** a cell of their grid */
        GRID
    }

    /** What was typed, when it is of this kind; else null, for the same work to be done. */
    String as(Kind wanted) {
        return kind == wanted ? typed : null;
    }
}

package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;

/** Why a clinical document is not taken. Words in {@code i18n/cda}. */
public enum Cda implements Refusal.Code {
    NOT_XML,
    DTD_FORBIDDEN,
    TOO_LARGE,
    TOO_DEEP,
    TOO_MANY_ELEMENTS,
    BAD_ENCODING,
    FORBIDDEN_CHARACTER,
    NOT_CDA,
    HEADER_INCOMPLETE,
    BROKEN_PART,
    ID_WITH_EXTENSION,
    INS_MISSING("903"),
    INS_INCOMPLETE("905"),
    INS_KEY_WRONG("906"),
    INS_FOR_TESTS_ONLY("906"),
    TYPE_NOT_ACCEPTED("906");

    private final String number;

    Cda() {
        this("906");
    }

    Cda(String number) {
        this.number = number;
    }

    /** Number of the same refusal in the national guide on transmitting documents (INTEROP §2). */
    public String number() {
        return number;
    }
}

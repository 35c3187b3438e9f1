package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;

/** Why the bytes of a clinical document are refused. Words in {@code i18n/records}. */
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
    /** the DMP takes a bare OID only */
    ID_WITH_EXTENSION,
    TYPE_NOT_ACCEPTED;

    @Override
    public int status() {
        return this == TOO_LARGE ? 413 : 422;
    }
}

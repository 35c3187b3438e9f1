package fr.carnet.sharing;

import fr.carnet.platform.Refusal;

/** Why an act on a shared space is refused. */
public enum Sharing implements Refusal.Code {
    /** the one answer for unknown, hidden, not authorised and blocked */
    NOT_FOUND,
    /** deleted by its author, told only to whoever could see it */
    GONE,
    SPACE_CLOSED,
    SPACE_NOT_OPEN,
    NOT_AUTHOR,
    SOFTWARE_NOT_REGISTERED,
    CONSULTATION_NEEDS_A_PROFESSIONAL,
    TYPE_NOT_ALLOWED,
    REPLACED_UNKNOWN,
    /** a lot with this id of its sender, and other documents, is there already */
    LOT_ID_USED,
    /** the holder masked it: only they show it again (R23) */
    MASKED_BY_HOLDER,
    /** changed meanwhile: not the version that the caller knows */
    VERSION_DIFFERS,
    /** several documents answer to the condition */
    NOT_ONE_DOCUMENT,
    TOO_MANY_SEARCHES,
    ALREADY_MASKED,
    NOT_MASKED,
    OWN_ONLY,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_TYPE_NOT_ALLOWED,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    DATE_WRONG,
    DATE_IN_FUTURE,
    KIND_MISSING;

    @Override
    public int status() {
        return switch (this) {
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case SPACE_CLOSED,
                    NOT_AUTHOR,
                    OWN_ONLY,
                    SOFTWARE_NOT_REGISTERED,
                    CONSULTATION_NEEDS_A_PROFESSIONAL,
                    MASKED_BY_HOLDER -> 403;
            case LOT_ID_USED -> 409;
            case VERSION_DIFFERS, NOT_ONE_DOCUMENT -> 412;
            case TOO_MANY_SEARCHES -> 429;
            default -> 422;
        };
    }
}

package fr.carnet.consent;

import fr.carnet.platform.Refusal;

/** Why a choice about a space is refused. */
public enum Consent implements Refusal.Code {
    ALREADY_OPEN,
    /** never opened: refused before, or not opened yet */
    NOT_OPEN,
    ALREADY_CLOSED,
    SUSPENDED,
    /** nothing is left of it */
    ERASED,
    /** the one answer for an unknown person, a wrong code, a wrong card, another date of birth */
    NOT_IDENTIFIED,
    TOO_MANY_TRIES,
    CODE_USED,
    CODE_EXPIRED,
    /** a minor's choice is made by a guardian */
    MINOR,
    NOT_GUARDIAN,
    /** a court said that another guardian chooses (R12) */
    COURT_DECIDED,
    /** what shows who somebody is belongs to them alone */
    ONLY_ONESELF,
    /** the visit is over, or belongs to somebody else */
    VISIT_OVER,
    /** the one answer for an unknown receipt and a wrong follow-up code */
    RECEIPT_UNKNOWN,
    /** a later choice replaced the one to undo */
    REPLACED;

    @Override
    public int status() {
        return switch (this) {
            case NOT_IDENTIFIED, NOT_GUARDIAN, ONLY_ONESELF -> 403;
            case TOO_MANY_TRIES -> 429;
            case RECEIPT_UNKNOWN -> 404;
            default -> 422;
        };
    }
}

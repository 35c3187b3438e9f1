package fr.carnet.consent.court;

import fr.carnet.platform.Refusal;

/** Why an act on a court paper is refused. */
public enum Court implements Refusal.Code {
    /** not of the support line, or not a supervisor where one is needed */
    ONLY_SUPPORT_LINE,
    ANOTHER_MUST_CONFIRM,
    PAPER_UNKNOWN,
    PAPER_WAITS,
    NOT_A_CHILD,
    /** whoever is to decide is not a guardian today */
    NOT_THEIR_GUARDIAN;

    @Override
    public int status() {
        return switch (this) {
            case ONLY_SUPPORT_LINE -> 403;
            case PAPER_UNKNOWN -> 404;
            default -> 422;
        };
    }
}

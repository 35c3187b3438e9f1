package fr.carnet.reporting;

import fr.carnet.platform.Refusal;

/** Why an act on a report is refused. */
public enum Reporting implements Refusal.Code {
    /** no such line, not of a professional, or not for this reader */
    LINE_UNKNOWN,
    /** "not an emergency", of what was none */
    REASON_NOT_OF_LINE,
    ALREADY_REPORTED,
    REPORT_UNKNOWN,
    ALREADY_ANSWERED,
    ONLY_FOR_SUPERVISORS;

    @Override
    public int status() {
        return switch (this) {
            case LINE_UNKNOWN, REPORT_UNKNOWN -> 404;
            case ONLY_FOR_SUPERVISORS -> 403;
            default -> 422;
        };
    }
}

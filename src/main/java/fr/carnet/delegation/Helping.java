package fr.carnet.delegation;

import fr.carnet.platform.Refusal;

/** Why an act about helping, or representing, is refused. */
public enum Helping implements Refusal.Code {
    /** the one answer for an unknown person, link or invitation, and for those of others */
    LINK_UNKNOWN,
    /** only the holder, or whoever represents them, decides who helps */
    NOT_YOURS,
    SPACE_NEEDED,
    NOT_CERTIFIED,
    /** three for one holder */
    TOO_MANY_DELEGATES,
    /** five for one delegate */
    TOO_MANY_HELPED,
    NO_SCOPE,
    END_TOO_FAR,
    END_PAST,
    ALREADY_HELPS,
    ALREADY_GUARDIAN,
    /** nobody else can be invited while one guardian is */
    GUARDIAN_INVITED,
    TWO_GUARDIANS,
    ONLY_FOR_MINORS,
    ONESELF,
    /** the one answer for a wrong, used or expired code, and for somebody else's */
    INVITATION_UNKNOWN,
    MAIL_WAITS,
    ALREADY_OVER,
    NOT_OLD_ENOUGH,
    NOT_OF_AGE,
    REVIEW_OVER;

    @Override
    public int status() {
        return switch (this) {
            case LINK_UNKNOWN, NOT_YOURS -> 404;
            default -> 422;
        };
    }
}

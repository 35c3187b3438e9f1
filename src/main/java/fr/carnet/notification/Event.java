package fr.carnet.notification;

/** What a holder is told of (R64). Words in {@code i18n/notification}; none of them medical (R66). */
public enum Event {
    NEW_DOCUMENT,
    CHANGED_DOCUMENT,
    PROFESSIONAL_ACCESS,
    EMERGENCY_ACCESS,
    SPACE_UPDATED_SEE_A_PROFESSIONAL,
    CHOICE_RECORDED,
    SPACE_OPENED,
    CHOICE_FOR_CHILD,
    ERASURE_ASKED,
    SPACE_ERASED,
    SPACE_SUSPENDED,
    SUSPENSION_OVER,
    REPORT_ANSWERED,
    SHARING_CHANGED,
    DELEGATION_STARTED,
    DELEGATION_ENDED,
    INVITATION_REFUSED,
    GUARDIAN_ADDED,
    AGE_SIXTEEN,
    AGE_EIGHTEEN,
    CODE_GRID_MADE,
    NEW_CODE_SENT,
    COURT_PAPER,
    NEW_DEVICE,
    INVITATION_NOT_DELIVERED;

    /** How somebody signs in is theirs alone: neither who represents them nor who helps them hears of it. */
    boolean isHoldersAlone() {
        return this == NEW_DEVICE;
    }
}

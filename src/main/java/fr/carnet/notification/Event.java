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
    SHARING_CHANGED
}

package fr.carnet.notification;

import java.util.Arrays;
import java.util.List;

/** Kinds of events about which people choose (R65). Words in {@code i18n/notification}, key {@code family.X}. */
public enum Family {
    DOCUMENT,
    ACCESS,
    EMERGENCY,
    /** who enters the space, and choices about it: somebody who has taken an account over cannot silence these */
    SECURITY,
    DELEGATE,
    ADVISER,
    MESSAGE,
    APPOINTMENT,
    SERVICE,
    PREVENTION;

    /** An event that nobody has placed yet is always told. */
    static Family of(Event event) {
        return switch (event) {
            case NEW_DOCUMENT, CHANGED_DOCUMENT, SPACE_UPDATED_SEE_A_PROFESSIONAL -> DOCUMENT;
            case PROFESSIONAL_ACCESS -> ACCESS;
            case EMERGENCY_ACCESS -> EMERGENCY;
            case DELEGATION_STARTED, DELEGATION_ENDED, INVITATION_REFUSED, INVITATION_NOT_DELIVERED, GUARDIAN_ADDED ->
                DELEGATE;
            default -> SECURITY;
        };
    }

    /** Those of which something can happen today, in the order of the page. */
    public static List<Family> today() {
        return Arrays.stream(values())
                .filter(family -> !family.events().isEmpty())
                .toList();
    }

    List<Event> events() {
        return Arrays.stream(Event.values()).filter(event -> of(event) == this).toList();
    }

    /** R65: the channel can be chosen, silence cannot. */
    public boolean isNeverOff() {
        return this == EMERGENCY || this == SECURITY;
    }

    /** The scope of a delegation that reaches these; null when no delegate hears of them (R68). */
    String scope() {
        return switch (this) {
            case DOCUMENT -> "DOCUMENTS_READ";
            case MESSAGE -> "MESSAGES";
            case APPOINTMENT -> "AGENDA";
            case PREVENTION -> "PREVENTION";
            default -> null;
        };
    }
}

package fr.carnet.journal;

import fr.carnet.identity.Viewer;

/** As what somebody acts on a space (R60). Words in {@code i18n/journal}, key {@code actor.X}. */
public enum ActorKind {
    PATIENT,
    DELEGATE,
    HEALTHCARE_PROFESSIONAL,
    HEALTHCARE_FACILITY,
    ADVISER,
    SUPPORT,
    COORDINATOR,
    SYSTEM;

    static ActorKind of(Viewer viewer, long holder) {
        if (viewer == null) return SYSTEM;
        return switch (viewer.capacity()) {
            case CITIZEN -> viewer.person() != null && viewer.person() == holder ? PATIENT : DELEGATE;
            case PROFESSIONAL -> HEALTHCARE_PROFESSIONAL;
            case SOFTWARE -> viewer.isProfessional() ? HEALTHCARE_PROFESSIONAL : HEALTHCARE_FACILITY;
            case ADVISER -> ADVISER;
            case AGENT, SUPERVISOR -> SUPPORT;
            case COORDINATOR -> COORDINATOR;
        };
    }
}

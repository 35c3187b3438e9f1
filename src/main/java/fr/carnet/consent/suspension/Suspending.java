package fr.carnet.consent.suspension;

import fr.carnet.platform.Refusal;

/** Why an act on a suspension is refused. */
public enum Suspending implements Refusal.Code {
    ONLY_SUPERVISOR,
    FOUR_EYES,
    SUSPENSION_UNKNOWN,
    ALREADY_ASKED,
    NOT_IN_FORCE,
    ALREADY_CONTESTED;

    @Override
    public int status() {
        return switch (this) {
            case ONLY_SUPERVISOR -> 403;
            case SUSPENSION_UNKNOWN -> 404;
            default -> 422;
        };
    }
}

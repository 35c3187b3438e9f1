package fr.carnet.delegation.guardian;

import java.time.Instant;
import java.util.UUID;

/**
 * A second guardian who was invited.
 *
 * @param code of the paper; null when the address is the key, or nothing waits
 */
public record InvitedRow(UUID ref, String name, State state, Instant expiresAt, String email, String code) {

    /** R70, and what becomes of an invitation that nobody answers. */
    public enum State {
        WAITING,
        UNANSWERED,
        VALIDATED,
        REFUSED,
        WITHDRAWN
    }

    public boolean isWaiting() {
        return state == State.WAITING || state == State.UNANSWERED;
    }
}

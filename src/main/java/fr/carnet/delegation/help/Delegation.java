package fr.carnet.delegation.help;

import fr.carnet.delegation.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a holder asked somebody to help with.
 *
 * @param holderName who is helped
 * @param name       who helps, or is invited to
 * @param delegate   id of the person who helps; null until somebody has accepted
 * @param beganAt    null until then
 * @param endedAt    when it stopped, by an act or by its date; null while it has not
 * @param endedBy    {@code HOLDER}, {@code DELEGATE} or {@code DATE}; null while it has not ended
 * @param code       of the last paper; null when the address is the key, or nothing waits
 */
public record Delegation(
        long holder,
        long id,
        UUID ref,
        String holderName,
        String name,
        Long delegate,
        List<Scope> scopes,
        State state,
        Instant invitedAt,
        Instant expiresAt,
        Instant beganAt,
        Instant until,
        Instant endedAt,
        String endedBy,
        String email,
        String code) {

    /** As people see it, by the clock. */
    public enum State {
        INVITED,
        /** nobody answered within fourteen days */
        UNANSWERED,
        ACTIVE,
        REFUSED,
        ENDED
    }

    /** An instant of the last day. */
    public Instant getLast() {
        return until.minusMillis(1);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Somebody may still answer, or a new code may be drawn. */
    public boolean isWaiting() {
        return state == State.INVITED || state == State.UNANSWERED;
    }

    public boolean isReadingDocuments() {
        return isActive() && scopes.contains(Scope.DOCUMENTS_READ);
    }

    /** There is something on paper to show: it began one day. */
    public boolean isOnPaper() {
        return beganAt != null && state != State.REFUSED;
    }
}

package fr.carnet.delegation.answer;

import fr.carnet.delegation.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an invitation asks, for whoever may answer it.
 *
 * @param ref    of the invitation
 * @param scopes of a delegation; empty for a guardian
 * @param until  end of what it asks for
 */
public record Offer(UUID ref, String holderName, boolean guardian, List<Scope> scopes, Instant until) {

    /** An instant of the last day. */
    public Instant getLast() {
        return until.minusMillis(1);
    }
}

package fr.carnet.sharing.vouchers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A code on paper for one structure (R34).
 *
 * @param digest keyed; the code itself is nowhere but on paper
 * @param groups of document types, as people name them
 * @param until  counted from when it was made
 */
public record Voucher(
        UUID ref,
        String finess,
        String digest,
        List<String> groups,
        Instant madeAt,
        Instant until,
        Instant usedAt,
        Instant revokedAt) {

    /** Where it is in its life. */
    public enum State {
        WAITING,
        USED,
        REVOKED,
        OVER
    }

    public State state(Instant now) {
        if (revokedAt != null) return State.REVOKED;
        if (!now.isBefore(until)) return State.OVER;
        return usedAt == null ? State.WAITING : State.USED;
    }
}

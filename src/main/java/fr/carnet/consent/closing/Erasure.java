package fr.carnet.consent.closing;

import java.time.Duration;
import java.time.Instant;

/**
 * An erasure of what a closed space keeps.
 *
 * @param dueAt       until then it can be cancelled
 * @param cancelledAt null when it was not
 * @param doneAt      null until it is
 * @param code        shows at {@code /verifier} that it was done, and names nobody
 */
public record Erasure(
        boolean asked,
        Instant askedAt,
        Instant dueAt,
        Instant cancelledAt,
        Instant doneAt,
        String receipt,
        String code) {

    /** To think again, or to notice that somebody else asked. */
    static final Duration COOL_OFF = Duration.ofHours(72);

    public boolean isWaiting() {
        return cancelledAt == null && doneAt == null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    boolean isCancellable(Instant now) {
        return isWaiting() && now.isBefore(dueAt);
    }

    /** In groups of four, as it is printed. */
    public String printedCode() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}

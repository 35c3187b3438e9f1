package fr.carnet.consent.identification;

import java.time.Duration;
import java.time.Instant;

/**
 * Tries on one target and what becomes of the next one: five, then thirty minutes of pause, then five again.
 *
 * @param until end of the pause; null when there is none
 */
record Pause(int tries, Instant last, Instant until) {

    static final int TRIES = 5;
    static final Duration LENGTH = Duration.ofMinutes(30);

    static Pause first(Instant now) {
        return new Pause(1, now, null);
    }

    boolean holds(Instant now) {
        return until != null && now.isBefore(until);
    }

    /** One more try; those before count while they are recent. */
    Pause again(Instant now) {
        var count = until != null || last.plus(LENGTH).isBefore(now) ? 1 : tries + 1;
        return new Pause(count, now, count < TRIES ? null : now.plus(LENGTH));
    }
}

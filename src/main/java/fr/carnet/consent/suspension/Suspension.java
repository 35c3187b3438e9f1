package fr.carnet.consent.suspension;

import fr.carnet.consent.SixWeeks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A suspension, as far as it has come.
 *
 * @param who         name of the person, for the supervisors who must know whom they decide about
 * @param confirmedAt in force since; null while it is only asked for
 * @param contest     what the holder answers; null when they did not, or when it is not for the reader
 * @param endAskedAt  null until a supervisor asked for the end
 * @param closedAt    nobody objected within six weeks
 */
public record Suspension(
        long holder,
        UUID ref,
        String who,
        Reason reason,
        String askedBy,
        Instant askedAt,
        Instant confirmedAt,
        Instant contestedAt,
        String contest,
        String endAskedBy,
        Instant endAskedAt,
        Instant endedAt,
        Instant closedAt) {

    /** Words in {@code i18n/consent}, key {@code suspensions.input.reason.X}. */
    public enum Reason {
        FRAUD,
        MALFUNCTION
    }

    public boolean isAsked() {
        return confirmedAt == null && endedAt == null;
    }

    public boolean isInForce() {
        return confirmedAt != null && endedAt == null && closedAt == null;
    }

    /** To be decided by a second supervisor, who may not be the one who asked. */
    public boolean isEndAsked() {
        return confirmedAt != null && endAskedAt != null && endedAt == null;
    }

    /** What it waits for. Words in {@code i18n/consent}, key {@code suspensions.text.state.X}. */
    public enum State {
        ASKED,
        IN_FORCE,
        CONTESTED,
        CLOSED,
        END_ASKED
    }

    public State getState() {
        if (isAsked()) return State.ASKED;
        if (isEndAsked()) return State.END_ASKED;
        if (closedAt != null) return State.CLOSED;
        return contestedAt == null ? State.IN_FORCE : State.CONTESTED;
    }

    /** The last day to object, until midnight. */
    public LocalDate getLastDay() {
        return confirmedAt == null ? null : SixWeeks.lastDay(confirmedAt);
    }
}

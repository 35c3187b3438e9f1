package fr.carnet.reporting;

import fr.carnet.journal.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A report of an access, as far as it has come.
 *
 * @param number  what to say on the phone
 * @param line    ref of the line of the history
 * @param words   what the holder wrote; null when nothing, when it is not for the reader, and once shredded
 * @param names   the holder lets the support line see whose access it was
 * @param lastDay of the thirty that an answer may take
 * @param late    no answer came in time
 * @param outcome null until it is answered
 */
public record Report(
        long holder,
        UUID ref,
        String number,
        String line,
        long seq,
        Reason reason,
        String words,
        boolean names,
        Instant madeAt,
        LocalDate lastDay,
        boolean late,
        Instant seenAt,
        Instant answeredAt,
        Outcome outcome,
        String answer) {

    /** Why an access is reported. Words in {@code i18n/reporting}, key {@code reportAccess.input.reason.X}. */
    public enum Reason {
        /** of an access that was opened as an emergency, and of no other */
        NO_EMERGENCY,
        NOT_MY_CARER,
        TOO_MUCH,
        UNKNOWN_PERSON,
        OTHER;

        /** What may be said of this line. */
        static List<Reason> of(Line line) {
            return Stream.of(values())
                    .filter(one -> one != NO_EMERGENCY || line.isOfEmergency())
                    .toList();
        }
    }

    /** What the support line found. Words in {@code i18n/reporting}, key {@code report.input.outcome.X}. */
    public enum Outcome {
        JUSTIFIED,
        NOT_JUSTIFIED,
        PASSED_ON
    }

    /** Words in {@code i18n/reporting}, key {@code reports.text.state.X}. */
    public enum State {
        RECEIVED,
        EXAMINED,
        ANSWERED
    }

    public State getState() {
        if (answeredAt != null) return State.ANSWERED;
        return seenAt == null ? State.RECEIVED : State.EXAMINED;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}

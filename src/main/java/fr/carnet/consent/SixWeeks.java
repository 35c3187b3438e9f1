package fr.carnet.consent;

import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;

/** The time to say no before a space opens by itself (R3): 42 days after the notice was sent, days of Paris. */
public final class SixWeeks {

    public static final int DAYS = 42;

    private SixWeeks() {}

    /** The last day to say no, until midnight. */
    public static LocalDate lastDay(Instant sent) {
        return LocalDate.ofInstant(sent, Time.PARIS).plusDays(DAYS);
    }

    /** From this instant on, the space may open. */
    public static Instant over(Instant sent) {
        return lastDay(sent).plusDays(1).atStartOfDay(Time.PARIS).toInstant();
    }
}

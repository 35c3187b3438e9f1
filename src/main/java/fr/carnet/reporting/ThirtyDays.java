package fr.carnet.reporting;

import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;

/** The clock of a report (R107): thirty days in Paris, the day of the report not counted. */
final class ThirtyDays {

    private static final int DAYS = 30;

    private ThirtyDays() {}

    /** An answer is in time until midnight of this day. */
    static LocalDate lastDay(Instant made) {
        return LocalDate.ofInstant(made, Time.PARIS).plusDays(DAYS);
    }

    static boolean over(LocalDate lastDay, Instant now) {
        return LocalDate.ofInstant(now, Time.PARIS).isAfter(lastDay);
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How long somebody may see (R21): every authorisation has an end, the last second of a day in Paris (M10). */
public enum Length {
    /** asked again each time */
    CONSULTATION(Period.ZERO),
    THREE_MONTHS(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    TWO_YEARS(Period.ofYears(2)),
    /** until a day that the holder says */
    DATE(null);

    private static final Period LONGEST = Period.ofYears(2);

    private final Period period;

    Length(Period period) {
        this.period = period;
    }

    /** For one consultation it is consent, for longer it is the care team. */
    Rule ground() {
        return this == CONSULTATION ? Rule.EXPRESS_CONSENT : Rule.CARE_TEAM;
    }

    /**
     * The instant from which it no longer holds.
     *
     * @param day the last day; asked of {@link #DATE} only
     * @throws Refusal UNTIL_WRONG for a day that is past, or later than two years from now
     */
    Instant until(Instant now, LocalDate day) {
        var today = LocalDate.ofInstant(now, Time.PARIS);
        var last = this == DATE ? day : today.plus(period);
        if (last == null || last.isBefore(today) || last.isAfter(today.plus(LONGEST))) {
            throw new Refusal(Trusting.UNTIL_WRONG);
        }
        return endOf(last);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.PARIS).toInstant();
    }

    static Instant inOneYear(Instant now) {
        return endOf(LocalDate.ofInstant(now, Time.PARIS).plusYears(1));
    }
}

package fr.carnet.campaign.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Crowd;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M8: what the telephony says of a day, once, and when the coordinator is warned. */
class LineDaysIT {

    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");

    private final TestDatabase database = new TestDatabase();
    /** Half past midnight on Tuesday in Paris, still Monday in universal time. */
    private Instant now = Instant.parse("2026-09-14T22:30:00Z");

    private final LineDays days =
            new Beans(database.portal()).with(InstantSource.class, () -> now).get(LineDays.class);

    private void write(LocalDate day, int calls, int minutes) {
        days.write(Crowd.COORDINATOR, day, calls, minutes);
    }

    @Test
    void aWeekHasItsCallsAndItsLongestDay() {
        assertThat(days.weeks()).isEmpty();
        write(MONDAY.minusDays(8), 5, 90);
        write(MONDAY.minusDays(7), 1000, 4);
        write(MONDAY.minusDays(1), 10, 12);
        write(MONDAY, 30, 0);
        assertThat(days.weeks())
                .containsExactly(
                        new LineWeek(MONDAY, 1, 30, 0),
                        new LineWeek(MONDAY.minusWeeks(1), 2, 1010, 12),
                        new LineWeek(MONDAY.minusWeeks(2), 1, 5, 90));
    }

    @Test
    void aCorrectedDayIsOneDayAndKeepsWhoAndWhen() {
        write(MONDAY, 100, 3);
        now = now.plusSeconds(60);
        var other = new Viewer(Capacity.COORDINATOR, "other", "Autre", null, null, null, null, null, null, null, null);
        days.write(other, MONDAY, 120, 5);
        assertThat(days.latest()).containsExactly(new LineDay(MONDAY, 120, 5, now));
        assertThat(database.count("line_day where written_by = '" + other.actorId() + "'"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-16", "2999-01-01", "2025-09-14", "2006-09-14"})
    void aDayToComeOrLongPastIsRefused(LocalDate day) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write(day, 1, 1))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Campaign.LINE_DAY_TOO_FAR));
        assertThat(days.latest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-15", "2025-09-15"})
    void todayInParisAndAYearAgoAreTaken(LocalDate day) {
        write(day, 1, 1);
        assertThat(days.latest()).extracting(LineDay::day).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, line_day_calls", "3, -1, line_day_minutes", "3, 601, line_day_minutes"})
    void noNumberIsAbsurd(int calls, int minutes, String constraint) {
        assertThatThrownBy(() -> write(MONDAY, calls, minutes)).hasStackTraceContaining(constraint);
    }

    /** Of the last day written, not of the last one typed. */
    @Test
    void moreThanTenMinutesOnTheLastDayWarns() {
        assertThat(days.tooLong()).isEmpty();
        write(MONDAY, 50, 10);
        assertThat(days.tooLong()).isEmpty();
        write(MONDAY, 50, 11);
        write(MONDAY.minusDays(1), 50, 2);
        assertThat(days.tooLong()).map(LineDay::day).contains(MONDAY);
        write(MONDAY.plusDays(1), 50, 2);
        assertThat(days.tooLong()).isEmpty();
    }
}

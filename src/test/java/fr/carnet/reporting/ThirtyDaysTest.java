package fr.carnet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R107: thirty days in Paris, until midnight. */
class ThirtyDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:00:00Z, 2026-12-22",
        // already the 23rd in Paris
        "2026-11-22T23:30:00Z, 2026-12-23",
        // across the change of hour, and across February
        "2027-02-28T12:00:00Z, 2027-03-30",
        "2028-02-01T00:00:00Z, 2028-03-02"
    })
    void theDayOfTheReportDoesNotCount(String made, String lastDay) {
        assertThat(ThirtyDays.lastDay(Instant.parse(made))).hasToString(lastDay);
    }

    @Test
    void theLastSecondOfTheLastDayIsInTime() {
        var lastDay = ThirtyDays.lastDay(Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(ThirtyDays.over(lastDay, Instant.parse("2026-12-22T22:59:59Z")))
                .isFalse();
        assertThat(ThirtyDays.over(lastDay, Instant.parse("2026-12-22T23:00:00Z")))
                .isTrue();
    }
}

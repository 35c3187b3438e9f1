package fr.carnet.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3: day 42 counts until midnight in Paris, summer time or not. */
class SixWeeksTest {

    @ParameterizedTest
    @CsvSource({
        // sent, last instant to say no, first instant to open
        "2026-11-02T08:00:00Z, 2026-12-14T22:59:59Z, 2026-12-14T23:00:00Z",
        "2026-11-02T22:59:00Z, 2026-12-14T22:59:59Z, 2026-12-14T23:00:00Z",
        // sent at 00:30 in Paris: already the day after in UTC+1
        "2026-11-02T23:30:00Z, 2026-12-15T22:59:59Z, 2026-12-15T23:00:00Z",
        // from summer time to winter time, and back
        "2026-10-01T10:00:00Z, 2026-11-12T22:59:59Z, 2026-11-12T23:00:00Z",
        "2026-03-01T10:00:00Z, 2026-04-12T21:59:59Z, 2026-04-12T22:00:00Z",
    })
    void until_midnight_of_day_42(Instant sent, Instant inTime, Instant late) {
        assertThat(inTime).isBefore(SixWeeks.over(sent));
        assertThat(late).isEqualTo(SixWeeks.over(sent));
    }
}

package fr.carnet.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.Countdown.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3, in days of mainland France. */
class CountdownTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");

    private static Countdown paused(String from, String to) {
        return new Countdown(List.of(new Pause(Instant.parse(from), to == null ? null : Instant.parse(to))));
    }

    @ParameterizedTest
    @CsvSource({
        // 23:59 and 00:01 in Paris, in summer, in winter, over the change of time
        "2026-06-01T21:59:00Z, 2026-07-14",
        "2026-06-01T22:01:00Z, 2026-07-15",
        "2026-01-10T22:59:00Z, 2026-02-22",
        "2026-01-10T23:01:00Z, 2026-02-23",
        "2026-10-24T22:01:00Z, 2026-12-07",
    })
    void opensOnDay43(Instant sent, LocalDate opens) {
        assertThat(new Countdown(List.of()).opensOn(sent, TODAY)).isEqualTo(opens);
    }

    @Test
    void aPausedDayDoesNotCountHoweverShortThePause() {
        var sent = Instant.parse("2026-06-01T10:00:00Z");
        assertThat(paused("2026-06-10T10:00:00Z", "2026-06-10T10:05:00Z").opensOn(sent, TODAY))
                .isEqualTo("2026-07-15");
        assertThat(paused("2026-06-10T10:00:00Z", "2026-06-12T10:05:00Z").opensOn(sent, TODAY))
                .isEqualTo("2026-07-17");
        assertThat(paused("2026-05-01T10:00:00Z", "2026-05-12T10:05:00Z").opensOn(sent, TODAY))
                .isEqualTo("2026-07-14");
    }

    /** A pause that lasts counts until today: what comes after is not known. */
    @Test
    void aPauseThatLastsLengthensDayByDay() {
        var sent = Instant.parse("2026-06-01T10:00:00Z");
        var pause = paused("2026-06-10T10:00:00Z", null);
        assertThat(pause.opensOn(sent, LocalDate.parse("2026-06-10"))).isEqualTo("2026-07-15");
        assertThat(pause.opensOn(sent, LocalDate.parse("2026-06-20"))).isEqualTo("2026-07-25");
        assertThat(pause.isPaused()).isTrue();
    }

    @Test
    void theInstantThatPartsThoseWhoseTimeHasRunOut() {
        var today = LocalDate.parse("2026-07-20");
        for (var countdown : List.of(
                new Countdown(List.of()),
                paused("2026-06-10T10:00:00Z", "2026-06-25T10:05:00Z"),
                paused("2026-04-10T10:00:00Z", "2026-07-01T10:05:00Z"))) {
            var part = countdown.runOutWhenStartedBefore(today);
            assertThat(countdown.opensOn(part.minusSeconds(1), today)).isBeforeOrEqualTo(today);
            assertThat(countdown.opensOn(part, today)).isAfter(today);
        }
    }
}

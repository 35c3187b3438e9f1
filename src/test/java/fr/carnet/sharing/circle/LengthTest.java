package fr.carnet.sharing.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.sharing.Rule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R21: how long, told in days of Paris. */
class LengthTest {

    /** Late in the evening in Paris it is already the next day; twice a year a day has another length. */
    @ParameterizedTest
    @CsvSource({
        "CONSULTATION, 2026-11-22T22:59:59Z, 2026-11-22T23:00:00Z",
        "CONSULTATION, 2026-11-22T23:00:00Z, 2026-11-23T23:00:00Z",
        "CONSULTATION, 2026-03-29T00:30:00Z, 2026-03-29T22:00:00Z",
        "CONSULTATION, 2026-10-25T00:30:00Z, 2026-10-25T23:00:00Z",
        "THREE_MONTHS, 2026-11-30T10:00:00Z, 2027-02-28T23:00:00Z",
        "YEAR,         2028-02-29T10:00:00Z, 2029-02-28T23:00:00Z",
        "TWO_YEARS,    2026-11-22T10:00:00Z, 2028-11-22T23:00:00Z"
    })
    void ends_with_a_day(Length length, Instant now, Instant until) {
        assertThat(length.until(now, null)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, false",
        "2026-11-22, true",
        "2028-11-22, true",
        "2028-11-23, false",
        "9999-12-31, false",
        ",           false"
    })
    void a_date_is_within_two_years(LocalDate day, boolean accepted) {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        if (accepted) assertThat(Length.DATE.until(now, day)).isEqualTo(Length.endOf(day));
        else assertThatThrownBy(() -> Length.DATE.until(now, day)).hasMessageContaining("UNTIL_WRONG");
    }

    @Test
    void consent_is_for_a_consultation_and_the_care_team_for_longer() {
        for (var length : Length.values()) {
            assertThat(length.ground())
                    .isEqualTo(length == Length.CONSULTATION ? Rule.EXPRESS_CONSENT : Rule.CARE_TEAM);
        }
    }
}

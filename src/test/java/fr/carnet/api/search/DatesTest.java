package fr.carnet.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.api.search.Dates.Span;
import fr.carnet.api.wire.Problem;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date of a search is as long as it is precise; a day is a day of Paris. */
class DatesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static boolean wants(String value, String from, String to) {
        var span = Span.of(Instant.parse(from), to == null ? null : Instant.parse(to));
        return Dates.<Span>of(s -> s, NOW).wants(null, value).test(span);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, true",
        "eq2026-03-01, true",
        "2026-03-02, false",
        "2026-03, true",
        "2026, true",
        "2025, false",
        "2026-03-01T09:30, true",
        "2026-03-01T09:30:00Z, false",
        "2026-03-01T09:30:00+01:00, true",
        "2026-03-01T09:30:00 01:00, true",
        "2026-03-01T08:30:00.000Z, true",
        "2026-03-01T08:30:00.001Z, false",
        "ne2026-03-01, false",
        "ne2026-03-02, true",
        "gt2026-03-01, false",
        "gt2026-02-28, true",
        "lt2026-03-01, false",
        "lt2026-03-02, true",
        "ge2026-03-01, true",
        "ge2026-03-02, false",
        "le2026-03-01, true",
        "le2026-02-28, false",
        "sa2026-02-28, true",
        "sa2026-03-01, false",
        "eb2026-03-02, true",
        "eb2026-03-01, false",
        "ap2026-03-20, true",
        "ap2025-06-01, false"
    })
    void an_instant(String value, boolean wanted) {
        assertThat(wants(value, "2026-03-01T08:30:00Z", null)).isEqualTo(wanted);
    }

    /** In Paris it is already the next day, or the next year. */
    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2025-12-31, false", "2026, true", "2025, false"})
    void a_day_is_a_day_of_Paris(String value, boolean wanted) {
        assertThat(wants(value, "2025-12-31T23:30:00Z", null)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, true", "2026-03-02, false", "gt2026-03-04, true", "gt2026-03-05, false", "lt2026-03-02, true",
        "lt2026-03-01, false", "sa2026-03-02, false", "eb2026-03-05, false", "eb2026-03-06, true", "ge2026-03-06, false"
    })
    void a_period(String value, boolean wanted) {
        assertThat(wants(value, "2026-03-01T08:00:00Z", "2026-03-05T08:00:00Z")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "26-01-01",
                "2026-1-1",
                "2026-02-30",
                "2026-13",
                "xx2026",
                "2026-01-01T25:00",
                "2026-01-01T10",
                "ge"
            })
    void what_is_no_date_is_refused(String value) {
        assertThatThrownBy(() -> wants(value, "2026-03-01T08:30:00Z", null)).isInstanceOf(Problem.class);
    }
}

package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R52: two working days, whatever the calendar puts in between. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // a Tuesday, a Friday, a Sunday
        "2026-11-24, 2026-11-26",
        "2026-11-27, 2026-12-01",
        "2026-11-22, 2026-11-24",
        // Christmas on a Friday, New Year
        "2026-12-24, 2026-12-29",
        "2026-12-30, 2027-01-04",
        // Easter Monday 29 March 2027, Ascension 6 May, 8 May a Saturday, Whit Monday 17 May
        "2027-03-26, 2027-03-31",
        "2027-05-05, 2027-05-10",
        "2027-05-14, 2027-05-19",
        // Easter on 5 April 2026 and 16 April 2028
        "2026-04-03, 2026-04-08",
        "2028-04-14, 2028-04-19"
    })
    void twoWorkingDays(LocalDate day, LocalDate last) {
        assertThat(WorkingDays.after(day, 2)).isEqualTo(last);
    }
}

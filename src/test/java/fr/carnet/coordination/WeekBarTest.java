package fr.carnet.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekBarTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-09-07");

    @Test
    void aBarIsAsLongAsItsNumberAndAWeekThatIsNotToldHasNone() {
        var bars = bars(week(4_000_000L), week(2_000_000L), week(null), week(11L));
        assertThat(bars).extracting(WeekBar::width).containsExactly(288, 144, 0, 1);
        assertThat(bars).extracting(WeekBar::y).containsExactly(0, 48, 96, 144);
    }

    @Test
    void nothingToldIsNoBar() {
        assertThat(bars(week(null))).extracting(WeekBar::width).containsExactly(0);
    }

    /** A week in which nobody waited. */
    @Test
    void zeroIsNoBar() {
        assertThat(bars(week(0L), week(0L))).extracting(WeekBar::width).containsExactly(0, 0);
    }

    /** A total is the sum of what is told, whatever waits beside. */
    @Test
    void aTotalAddsToldNumbersOnly() {
        var north = new PublicCounts.Region("32", "Hauts-de-France");
        var told = new PublicCounts.Count(WEEK, north, Measure.NOTICES, WEEK, 12L);
        var more = new PublicCounts.Count(WEEK.plusWeeks(1), north, Measure.NOTICES, WEEK.plusWeeks(1), 20L);
        var untold = new PublicCounts.Count(WEEK, north, Measure.OPT_OUTS, WEEK, null);
        var sum = CountRow.sum(null, "32", List.of(told, more, untold));
        assertThat(sum.of(Measure.NOTICES)).isEqualTo(32);
        assertThat(sum.of(Measure.OPT_OUTS)).isNull();
    }

    private static List<WeekBar> bars(CountRow... rows) {
        return WeekBar.of(List.of(rows), CountRow::week, row -> row.of(Measure.NOTICES));
    }

    private static CountRow week(Long people) {
        return new CountRow(WEEK, null, people == null ? Map.of() : Map.of(Measure.NOTICES, people));
    }
}

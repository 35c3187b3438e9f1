package fr.carnet.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** M15: an attacker who knows how we count, and kept every file and every total, still cannot find a small number. */
class ToldTest {

    private static final int MOST = 24;

    /** A number beyond what is tried out: not all histories behind it are there to be compared. */
    private static final String BEYOND = "beyond";

    @Test
    void tenWaitElevenAreTold() {
        assertThat(Told.of(0, 0)).isEqualTo(new Told(null, 0));
        assertThat(Told.of(0, 10)).isEqualTo(new Told(null, 10));
        assertThat(Told.of(0, 11)).isEqualTo(new Told(11L, 0));
        assertThat(Told.of(10, 1)).isEqualTo(new Told(11L, 0));
        assertThat(Told.of(10, 0)).isEqualTo(new Told(null, 10));
        assertThat(Told.of(4, 5_000_000_000L)).isEqualTo(new Told(5_000_000_004L, 0));
    }

    /** Three weeks of one region: every history that looks the same leaves eleven answers for each small week. */
    @Test
    void threeWeeksSubtractedFromEachOtherTellNothing() {
        var histories = new ArrayList<int[]>();
        for (int a = 0; a <= MOST; a++)
            for (int b = 0; b <= MOST; b++) for (int c = 0; c <= MOST; c++) histories.add(new int[] {a, b, c});
        assertThat(fewestAnswers(histories, ToldTest::published)).isGreaterThanOrEqualTo(11);
    }

    /** Two regions of two weeks, with totals by week, by region and of all, as they stood each week. */
    @Test
    void totalsOfRegionsAndWeeksTellNothing() {
        var histories = new ArrayList<int[]>();
        for (int a = 0; a <= MOST; a++)
            for (int b = 0; b <= MOST; b++)
                for (int c = 0; c <= MOST; c++) for (int d = 0; d <= MOST; d++) histories.add(new int[] {a, b, c, d});
        assertThat(fewestAnswers(histories, ToldTest::withTotals)).isGreaterThanOrEqualTo(11);
    }

    /** The attack is a real one: numbers hidden beside an exact total fall to it. */
    @Test
    void anExactTotalWouldBeBroken() {
        var histories = new ArrayList<int[]>();
        for (int a = 0; a <= MOST; a++) for (int b = 0; b <= MOST; b++) histories.add(new int[] {a, b});
        Function<int[], List<Object>> naive = weeks -> {
            var seen = new ArrayList<Object>();
            for (var week : weeks) seen.add(week < 11 ? "fewer" : week);
            seen.add(weeks[0] + weeks[1]);
            return seen;
        };
        assertThat(fewestAnswers(histories, naive)).isOne();
    }

    /** Over all that can be seen and all small cells: how many numbers a small cell may still be, at the least. */
    private static int fewestAnswers(List<int[]> histories, Function<int[], List<Object>> seen) {
        Map<List<Object>, List<int[]>> alike = new HashMap<>();
        histories.forEach(history -> alike.computeIfAbsent(seen.apply(history), any -> new ArrayList<>())
                .add(history));
        int fewest = Integer.MAX_VALUE;
        alike.keySet().removeIf(look -> look.contains(BEYOND));
        assertThat(alike).isNotEmpty();
        for (var same : alike.values()) {
            for (int cell = 0; cell < same.get(0).length; cell++) {
                var answers = new TreeSet<Integer>();
                for (var history : same) answers.add(history[cell]);
                if (answers.first() < 11) fewest = Math.min(fewest, answers.size());
            }
        }
        return fewest;
    }

    private static List<Object> published(int... weeks) {
        var seen = new ArrayList<Object>();
        int waiting = 0;
        long total = 0;
        for (var week : weeks) {
            var told = Told.of(waiting, week);
            waiting = told.waiting();
            if (told.people() != null) total += told.people();
            seen.add(told.people() == null ? "fewer" : told.people() > MOST ? BEYOND : told.people());
            seen.add(total);
        }
        return seen;
    }

    private static List<Object> withTotals(int... cells) {
        var north = published(cells[0], cells[1]);
        var south = published(cells[2], cells[3]);
        var seen = new ArrayList<Object>(north);
        seen.addAll(south);
        for (int total : new int[] {1, 3}) seen.add((long) north.get(total) + (long) south.get(total));
        return seen;
    }
}

package fr.carnet.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A week of a chart: its day on the left, its bar, its number on the right, in units of the drawing, so narrow that a
 * phone shows it without making it smaller. A week that is not told has no bar.
 */
public record WeekBar(LocalDate week, Long people, int y, int width) {

    static final int LINE = 24;

    private static final int LONGEST = 110;

    /** Where its words stand: the foot of the letters. */
    public int foot() {
        return y + 13;
    }

    /** @param rows in the order of the table */
    static List<WeekBar> of(List<CountRow> rows, Measure measure) {
        long most = rows.stream()
                .mapToLong(row -> row.of(measure) == null ? 0 : row.of(measure))
                .max()
                .orElse(0);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> bar(rows.get(i), i * LINE, rows.get(i).of(measure), most))
                .toList();
    }

    private static WeekBar bar(CountRow row, int y, Long people, long most) {
        return new WeekBar(row.week(), people, y, people == null ? 0 : (int) Math.max(1, LONGEST * people / most));
    }
}

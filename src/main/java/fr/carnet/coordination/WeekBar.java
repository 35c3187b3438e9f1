package fr.carnet.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A week of a chart: its day and its number in one line, its bar in the next, in units of the drawing, so narrow that a
 * phone shows it without making it smaller. A week that is not told has no bar.
 */
public record WeekBar(LocalDate week, Long number, int y, int width) {

    static final int LINE = 48;

    private static final int LONGEST = 288;

    /** Where its words stand: the foot of the letters. */
    public int foot() {
        return y + 16;
    }

    /** Where its bar begins. */
    public int top() {
        return y + 23;
    }

    /** @param rows in the order of the table */
    static <R> List<WeekBar> of(List<R> rows, Function<R, LocalDate> week, Function<R, Long> number) {
        long most = rows.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> bar(week.apply(rows.get(i)), i * LINE, number.apply(rows.get(i)), most))
                .toList();
    }

    private static WeekBar bar(LocalDate week, int y, Long number, long most) {
        var none = number == null || number == 0;
        return new WeekBar(week, number, y, none ? 0 : (int) Math.max(1, LONGEST * number / most));
    }
}

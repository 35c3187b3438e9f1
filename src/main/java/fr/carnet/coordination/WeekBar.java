package fr.carnet.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A week of a chart, in units of the drawing. A week that is not told has no height. */
public record WeekBar(LocalDate week, Long people, int x, int y, int width, int height) {

    static final int WIDTH = 640;
    static final int HEIGHT = 160;

    private static final int GAP = 6;
    private static final int WIDEST = 80;

    public int middle() {
        return x + width / 2;
    }

    /** @param rows oldest first */
    static List<WeekBar> of(List<CountRow> rows, Measure measure) {
        long most = rows.stream()
                .mapToLong(row -> row.of(measure) == null ? 0 : row.of(measure))
                .max()
                .orElse(0);
        int step = Math.min(WIDEST, WIDTH / Math.max(1, rows.size()));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> bar(rows.get(i), measure, i * step, step - GAP, most))
                .toList();
    }

    private static WeekBar bar(CountRow row, Measure measure, int x, int width, long most) {
        var people = row.of(measure);
        int height = people == null ? 0 : (int) Math.max(1, HEIGHT * people / most);
        return new WeekBar(row.week(), people, x, 20 + HEIGHT - height, width, height);
    }
}

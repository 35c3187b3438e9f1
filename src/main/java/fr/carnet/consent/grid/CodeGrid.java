package fr.carnet.consent.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid as it is printed, the only time that its codes are known.
 *
 * @param codes row after row
 */
public record CodeGrid(List<String> codes) {

    public static final int CELLS = 60;

    private static final int COLUMNS = 6;

    /** One line of the table: its number, then a code under each letter. */
    public record Line(int number, List<String> codes) {}

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var first = 0; first < CELLS; first += COLUMNS) {
            lines.add(new Line(first / COLUMNS + 1, codes.subList(first, first + COLUMNS)));
        }
        return lines;
    }

    public static List<String> letters() {
        return List.of("A", "B", "C", "D", "E", "F");
    }

    /** How a cell is asked for: column, then row, as {@code C7}. */
    public static String name(int cell) {
        return letters().get(cell % COLUMNS) + (cell / COLUMNS + 1);
    }
}

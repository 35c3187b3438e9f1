package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** Rows and cells of a narrative table, with the column where each cell really stands once spans are counted. */
final class Grid {

    private static final int WIDEST = 100;
    private static final int LAST = 300;

    enum Group {
        HEAD,
        BODY,
        FOOT
    }

    /** @param column from 0 */
    record Cell(Element element, int column, int columns, int rows) {

        boolean isHeader() {
            return Nodes.is(element, "th");
        }

        boolean isEmpty() {
            return !Nodes.hasText(element) && !Narrative.hasBlocks(element);
        }
    }

    /** @param covered true while a cell of an earlier row reaches into this one */
    record Row(Group group, Element element, List<Cell> cells, boolean covered) {

        boolean isEmpty() {
            return cells.isEmpty();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private int width;

    Grid(Element table) {
        collect(Group.HEAD, Nodes.all(table, "thead/tr"));
        var body = new ArrayList<Element>(Nodes.all(table, "tr"));
        body.addAll(Nodes.all(table, "tbody/tr"));
        collect(Group.BODY, body);
        collect(Group.FOOT, Nodes.all(table, "tfoot/tr"));
    }

    private void collect(Group group, List<Element> trs) {
        var reach = new int[LAST + WIDEST];
        for (int i = 0; i < trs.size(); i++) {
            int row = i;
            var covered = Arrays.stream(reach).anyMatch(end -> end > row);
            var cells = new ArrayList<Cell>();
            int column = 0;
            for (var e : Nodes.elements(trs.get(i))) {
                if (!Nodes.is(e, "td") && !Nodes.is(e, "th")) continue;
                while (column < LAST && reach[column] > i) column++;
                var cell = new Cell(e, column, span(e, "colspan", WIDEST), span(e, "rowspan", trs.size() - i));
                Arrays.fill(reach, column, column + cell.columns(), i + cell.rows());
                column = Math.min(LAST, column + cell.columns());
                cells.add(cell);
            }
            width = Math.max(width, column);
            rows.add(new Row(group, trs.get(i), List.copyOf(cells), covered));
        }
    }

    private static int span(Element cell, String attribute, int most) {
        var written = cell.getAttribute(attribute).strip();
        if (!written.matches("[1-9]\\d{0,3}")) return 1;
        return Math.max(1, Math.min(most, Integer.parseInt(written)));
    }

    /** Letters that the narrowest drawing of the table needs side by side: the longest word of each column. */
    int letters() {
        var longest = new int[LAST + WIDEST];
        for (var row : rows) {
            for (var cell : row.cells()) {
                var share = (letters(cell.element()) + cell.columns() - 1) / cell.columns();
                for (int c = cell.column(); c < cell.column() + cell.columns(); c++)
                    longest[c] = Math.max(longest[c], share);
            }
        }
        return Arrays.stream(longest).sum();
    }

    /** A file shown in a cell has a name of its own, and a picture its width. */
    private static int letters(Element cell) {
        var shown = Nodes.below(cell, "renderMultiMedia").findAny().isPresent();
        return shown ? WIDEST : longestWord(cell.getTextContent());
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> rows(Group group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }

    int width() {
        return width;
    }
}

package fr.carnet.records.cda;

import fr.carnet.records.cda.Attribute.Scope;
import fr.carnet.records.cda.Grid.Cell;
import fr.carnet.records.cda.Grid.Group;
import fr.carnet.records.cda.Grid.Row;
import java.util.List;

/**
 * Which cells of a table are headers, and of what. Authors mark columns in {@code thead} and rarely mark rows: the
 * first column is taken as row headers when every line has something in it.
 */
final class HeaderGuess {

    private final Grid grid;
    private final boolean columnHeaders;
    private final boolean rowHeaders;

    HeaderGuess(Grid grid, Row title) {
        this.grid = grid;
        var head = grid.rows(Group.HEAD).stream().filter(row -> row != title).toList();
        var firstIsHead = head.isEmpty() && !body().isEmpty() && allHeaders(body().get(0));
        this.columnHeaders = !head.isEmpty() || firstIsHead;
        this.rowHeaders = firstColumnNamesLines();
    }

    private List<Row> body() {
        return grid.rows(Group.BODY);
    }

    private boolean firstColumnNamesLines() {
        var named = body().stream()
                .filter(row -> !row.isEmpty() && !isFullWidth(row) && !allHeaders(row))
                .filter(row -> row.cells().get(0).column() == 0)
                .map(row -> row.cells().get(0))
                .toList();
        if (named.isEmpty() || named.stream().anyMatch(Cell::isEmpty)) return false;
        return columnHeaders || grid.width() == 2 || named.stream().allMatch(c -> Inline.isBold(c.element()));
    }

    boolean isFullWidth(Row row) {
        return row.cells().size() == 1 && row.cells().get(0).columns() >= grid.width();
    }

    private static boolean allHeaders(Row row) {
        return !row.isEmpty() && row.cells().stream().allMatch(Cell::isHeader);
    }

    /** A first body row made only of headers, where the author wrote no head: printed as the head. */
    boolean isHead(Row row) {
        if (row.group() == Group.HEAD) return true;
        var first = grid.rows(Group.HEAD).isEmpty() && row.group() == Group.BODY && body().get(0) == row;
        return first
                && allHeaders(row)
                && !isFullWidth(row)
                && row.cells().stream().allMatch(c -> c.rows() == 1);
    }

    /** A line over the whole width that names the lines after it. */
    boolean opensGroup(Row row) {
        if (row.group() != Group.BODY || row.covered() || !isFullWidth(row) || isHead(row)) return false;
        var cell = row.cells().get(0);
        return !cell.isEmpty() && cell.rows() == 1 && (cell.isHeader() || Inline.isBold(cell.element()));
    }

    /** Null when the cell is plain data; an empty cell is never a header. */
    Scope scope(Row row, Cell cell) {
        if (cell.isEmpty()) return null;
        if (isHead(row)) return cell.columns() > 1 ? Scope.COLGROUP : Scope.COL;
        if (opensGroup(row)) return Scope.ROWGROUP;
        if (allHeaders(row) && row.cells().size() > 1) return cell.columns() > 1 ? Scope.COLGROUP : Scope.COL;
        if (cell.isHeader()) return Scope.ROW;
        var names = rowHeaders && row.group() == Group.BODY && cell.column() == 0 && !isFullWidth(row);
        return names ? Scope.ROW : null;
    }
}

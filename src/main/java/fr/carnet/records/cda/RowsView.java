package fr.carnet.records.cda;

import fr.carnet.records.cda.Grid.Cell;
import fr.carnet.records.cda.Grid.Group;
import fr.carnet.records.cda.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/** Prints the rows of a table, head, groups of lines and foot each in their place. */
final class RowsView {

    private final Grid grid;
    private final HeaderGuess headers;
    private final Row title;
    private final Markup out;
    private final Narrative narrative;
    private final Anchors anchors;

    RowsView(Grid grid, HeaderGuess headers, Row title, Markup out, Narrative narrative, Anchors anchors) {
        this.grid = grid;
        this.headers = headers;
        this.title = title;
        this.out = out;
        this.narrative = narrative;
        this.anchors = anchors;
    }

    void print() {
        var shown = grid.rows().stream()
                .filter(row -> row != title && !row.isEmpty())
                .toList();
        Tag current = null;
        for (var row : shown) {
            var group = group(row);
            if (group != current || headers.opensGroup(row)) {
                if (current != null) out.close();
                out.open(group);
                current = group;
            }
            row(row);
        }
        if (current != null) out.close();
    }

    private Tag group(Row row) {
        if (headers.isHead(row)) return Tag.THEAD;
        return row.group() == Group.FOOT ? Tag.TFOOT : Tag.TBODY;
    }

    private void row(Row row) {
        out.open(Tag.TR, anchors.of(row.element()));
        row.cells().forEach(cell -> cell(row, cell));
        out.close();
    }

    private void cell(Row row, Cell cell) {
        var scope = headers.scope(row, cell);
        List<Attribute> attributes = new ArrayList<>(anchors.of(cell.element()));
        attributes.addAll(TableView.spans(cell));
        if (scope != null) attributes.add(Attribute.scope(scope));
        out.open(scope == null ? Tag.TD : Tag.TH, attributes);
        narrative.inside(cell.element());
        out.close();
    }
}

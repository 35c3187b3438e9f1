package fr.carnet.records.cda;

import java.util.List;
import org.w3c.dom.Element;

/** A table of one column says nothing that a list would not say better. */
final class ColumnView {

    private final Element table;
    private final Grid grid;
    private final Markup out;
    private final Narrative narrative;

    ColumnView(Element table, Grid grid, Markup out, Narrative narrative) {
        this.table = table;
        this.grid = grid;
        this.out = out;
        this.narrative = narrative;
    }

    void print() {
        narrative.placed(table, this::content);
    }

    private void content() {
        narrative.title(table);
        List<Element> plain = cells(false);
        cells(true).forEach(narrative::heading);
        if (plain.size() == 1) {
            narrative.block(plain.get(0));
        } else if (!plain.isEmpty()) {
            out.open(Tag.UL);
            plain.forEach(cell -> {
                out.open(Tag.LI);
                narrative.placed(cell, () -> narrative.inside(cell));
                out.close();
            });
            out.close();
        }
    }

    private List<Element> cells(boolean headers) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isHeader() == headers && !cell.isEmpty())
                .map(Grid.Cell::element)
                .toList();
    }
}

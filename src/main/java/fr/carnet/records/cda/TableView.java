package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Prints a narrative table so that a screen reader can walk it: a caption, column and row headers. What is a table
 * only by its drawing (one column) becomes paragraphs and a list.
 */
final class TableView {

    /** Letters side by side that a screen of 320 px shows without scrolling. */
    private static final int NARROW = 20;

    private static final List<String> GROUPS = List.of("thead", "tbody", "tfoot");
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr");

    private final Element table;
    private final String label;
    private final Markup out;
    private final Narrative narrative;
    private final Anchors anchors;
    private final Grid grid;

    TableView(Element table, String label, Markup out, Narrative narrative, Anchors anchors) {
        this.table = table;
        this.label = label;
        this.out = out;
        this.narrative = narrative;
        this.anchors = anchors;
        this.grid = new Grid(table);
    }

    void print() {
        strays();
        if (grid.width() <= 1) {
            new ColumnView(table, grid, out, narrative).print();
            return;
        }
        var title = fullWidthTitle();
        var wide = grid.letters() > NARROW;
        if (wide) openWide(out, captionText(title));
        out.open(Tag.TABLE, anchors.of(table));
        caption(title);
        var headers = new HeaderGuess(grid, title);
        new RowsView(grid, headers, title, out, narrative, anchors).print();
        out.close();
        if (wide) out.close();
    }

    /** A frame that the keyboard can scroll sideways on a narrow screen. */
    static void openWide(Markup out, String label) {
        out.open(Tag.DIV, Attribute.css(Style.WIDE), Attribute.region(), Attribute.focusable(), Attribute.label(label));
    }

    private void strays() {
        narrative.strays(table, PARTS);
        for (var part : GROUPS) Nodes.all(table, part).forEach(e -> narrative.strays(e, Set.of("tr")));
        grid.rows().forEach(row -> narrative.strays(row.element(), Set.of("td", "th")));
    }

    /** The first line of the head, when it is one cell over the whole width and nothing else names the table. */
    private Grid.Row fullWidthTitle() {
        var head = grid.rows(Grid.Group.HEAD);
        if (Narrative.caption(table).isPresent() || head.isEmpty()) return null;
        var first = head.get(0);
        if (first.cells().size() != 1
                || head.size() + grid.rows(Grid.Group.BODY).size() < 2) return null;
        var cell = first.cells().get(0);
        return cell.columns() >= grid.width() && cell.rows() == 1 && !cell.isEmpty() ? first : null;
    }

    private String captionText(Grid.Row title) {
        var source = title == null
                ? Narrative.caption(table)
                : Optional.of(title.cells().get(0).element());
        return source.map(Nodes::text)
                .map(text -> label + " : " + Nodes.brief(text))
                .orElse(label);
    }

    private void caption(Grid.Row title) {
        if (title != null) {
            out.open(Tag.CAPTION);
            narrative.inside(title.cells().get(0).element());
        } else if (Narrative.caption(table).isPresent()) {
            out.open(Tag.CAPTION);
            narrative.inside(Narrative.caption(table).get());
        } else {
            out.open(Tag.CAPTION, Attribute.css(Style.HIDDEN)).text(label);
        }
        out.close();
    }

    static List<Attribute> spans(Grid.Cell cell) {
        var attributes = new ArrayList<Attribute>();
        if (cell.columns() > 1) attributes.add(Attribute.columns(cell.columns()));
        if (cell.rows() > 1) attributes.add(Attribute.rows(cell.rows()));
        return attributes;
    }
}

package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Prints the narrative of a section: every word of the author, in elements of our own. */
final class Narrative {

    private static final Set<String> BLOCKS = Set.of("paragraph", "list", "table", "renderMultiMedia");
    private static final Set<String> CAPTIONED = Set.of("paragraph", "list", "item", "table", "renderMultiMedia");
    private static final Set<String> NEVER = Set.of("script", "style");

    private final Markup out;
    private final Around around;
    private final Inline inline;

    Narrative(Markup out, Around around) {
        this.out = out;
        this.around = around;
        this.inline = new Inline(out, around);
    }

    /** Where only flow content fits: runs of text become paragraphs. */
    void flow(Element parent) {
        flow(parent, Set.of());
    }

    /** The same, but for the children that somebody else prints. */
    private void flow(Element parent, Set<String> elsewhere) {
        var run = new ArrayList<Node>();
        var caption = caption(parent).orElse(null);
        for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n == caption || isNamed(n, elsewhere)) continue;
            if (isBlock(n)) {
                paragraph(run);
                printBlock((Element) n);
            } else run.add(n);
        }
        paragraph(run);
    }

    /** Where text may stand alone (cell, item): no paragraph around it unless blocks stand beside it. */
    void inside(Element parent) {
        if (hasBlocks(parent)) {
            flow(parent);
            around.flags().print(out, parent);
        } else {
            var run = new ArrayList<Node>();
            var caption = caption(parent).orElse(null);
            for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) if (n != caption) run.add(n);
            trimmed(run).forEach(inline::print);
            around.flags().print(out, parent);
        }
    }

    /** Content of an element on lines of its own. */
    void block(Element e) {
        if (hasBlocks(e)) {
            placed(e, () -> flow(e));
            around.flags().print(out, e);
        } else {
            out.open(Tag.P, around.anchors().of(e));
            inline.styled(e, () -> inside(e));
            out.close();
        }
    }

    /** Prints something that has no element of its own, inside one when a link leads there. */
    void placed(Element e, Runnable body) {
        var anchor = around.anchors().of(e);
        if (!anchor.isEmpty()) out.open(Tag.DIV, anchor);
        body.run();
        if (!anchor.isEmpty()) out.close();
    }

    /** Content of an element as a title in bold. */
    void heading(Element e) {
        if (hasBlocks(e)) {
            block(e);
            return;
        }
        out.open(Tag.P).open(Tag.STRONG);
        inside(e);
        out.close().close();
    }

    private void paragraph(List<Node> run) {
        var kept = trimmed(run);
        run.clear();
        if (kept.isEmpty()) return;
        out.open(Tag.P);
        kept.forEach(inline::print);
        out.close();
    }

    /** Without the empty lines at both ends. */
    private static List<Node> trimmed(List<Node> run) {
        int from = 0;
        int to = run.size();
        while (from < to && isVoid(run.get(from))) from++;
        while (to > from && isVoid(run.get(to - 1))) to--;
        return List.copyOf(run.subList(from, to));
    }

    private static boolean isVoid(Node n) {
        return n instanceof Element e ? isHidden(e) || Nodes.is(e, "br") && !Nodes.hasText(e) : !Nodes.hasText(n);
    }

    private void printBlock(Element e) {
        switch (e.getLocalName()) {
            case "paragraph" -> paragraphOf(e);
            case "list" -> list(e);
            case "table" -> new TableView(e, around.labels().next(), out, this, around.anchors()).print();
            case "renderMultiMedia" -> multimedia(e);
            default -> {
                title(e);
                block(e);
            }
        }
    }

    private void paragraphOf(Element e) {
        title(e);
        if (hasBlocks(e) || Nodes.hasText(e)) block(e);
    }

    private void list(Element list) {
        title(list);
        strays(list, Set.of("item"));
        var items = Nodes.all(list, "item");
        if (items.isEmpty()) return;
        out.open(Inline.isNumbered(list) ? Tag.OL : Tag.UL, around.anchors().of(list));
        for (var item : items) {
            out.open(Tag.LI, around.anchors().of(item));
            caption(item).ifPresent(c -> {
                out.open(Tag.STRONG);
                inline.children(c);
                out.close().text(" ");
            });
            inside(item);
            out.close();
        }
        out.close();
    }

    private void multimedia(Element e) {
        around.media()
                .print(
                        out,
                        e.getAttribute("referencedObject"),
                        caption(e).map(Nodes::text).orElse(null));
        flow(e);
    }

    /** The title that an author may give to a block; elsewhere a caption is only text. */
    static Optional<Element> caption(Element owner) {
        if (!isNamed(owner, CAPTIONED)) return Optional.empty();
        return Nodes.first(owner, "caption").filter(Nodes::hasText);
    }

    /** Title of a block, in bold above it. */
    void title(Element block) {
        caption(block).ifPresent(this::heading);
    }

    /** What stands where the grammar allows none (between rows or items) is still the author's: kept. */
    void strays(Element parent, Set<String> known) {
        flow(parent, known);
    }

    private static boolean isNamed(Node n, Set<String> names) {
        return n instanceof Element e && Nodes.HL7.equals(e.getNamespaceURI()) && names.contains(e.getLocalName());
    }

    static boolean isHidden(Element e) {
        return NEVER.contains(String.valueOf(e.getLocalName()).toLowerCase(java.util.Locale.ROOT));
    }

    static boolean hasBlocks(Element e) {
        for (var child : Nodes.elements(e)) {
            if (isNamed(child, BLOCKS) || hasBlocks(child)) return true;
        }
        return false;
    }

    private static boolean isBlock(Node n) {
        return n instanceof Element e
                && !isHidden(e)
                && !Nodes.is(e, "footnote")
                && (isNamed(e, BLOCKS) || hasBlocks(e));
    }
}

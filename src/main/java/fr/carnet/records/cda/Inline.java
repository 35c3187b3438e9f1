package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Prints what stands inside a line: styled content, links, notes, line breaks. */
final class Inline {

    private static final Set<String> NUMBERED = Set.of("arabic", "littleroman", "bigroman", "littlealpha", "bigalpha");

    private final Markup out;
    private final Around around;

    Inline(Markup out, Around around) {
        this.out = out;
        this.around = around;
    }

    void print(Node node) {
        if (node instanceof Text text) out.text(text.getData().replaceAll("\\s+", " "));
        else if (node instanceof Element e && !Narrative.isHidden(e)) element(e);
    }

    private void element(Element e) {
        if (!Nodes.HL7.equals(e.getNamespaceURI())) {
            children(e);
            return;
        }
        switch (e.getLocalName()) {
            case "br" -> {
                out.open(Tag.BR);
                children(e);
            }
            case "sub" -> tagged(Tag.SUB, e);
            case "sup" -> tagged(Tag.SUP, e);
            case "linkHtml" -> link(e);
            case "footnote" -> around.footnotes().call(out, e);
            case "footnoteRef" -> around.footnotes().callAgain(out, e.getAttribute("IDREF"));
            default -> content(e);
        }
    }

    void children(Element e) {
        for (var n = e.getFirstChild(); n != null; n = n.getNextSibling()) print(n);
    }

    private void tagged(Tag tag, Element e) {
        out.open(tag);
        children(e);
        out.close();
    }

    private void content(Element e) {
        var anchor = around.anchors().of(e);
        if (!anchor.isEmpty()) out.open(Tag.SPAN, anchor);
        styled(e, () -> {
            children(e);
            around.flags().print(out, e);
        });
        if (!anchor.isEmpty()) out.close();
    }

    /** Opens what the author's styles ask for, prints, closes. */
    void styled(Element e, Runnable body) {
        var tags = tags(e);
        tags.forEach(out::open);
        body.run();
        tags.forEach(tag -> out.close());
    }

    private static List<Tag> tags(Element e) {
        var tags = new ArrayList<Tag>();
        switch (e.getAttribute("revised")) {
            case "delete" -> tags.add(Tag.DEL);
            case "insert" -> tags.add(Tag.INS);
            default -> {}
        }
        var styles = styles(e);
        if (isBold(e)) tags.add(Tag.STRONG);
        if (styles.contains("italics") || styles.contains("emphasis") || styles.contains("bolditalics")) {
            tags.add(Tag.EM);
        }
        if (styles.contains("underline")) tags.add(Tag.U);
        return tags;
    }

    private static List<String> styles(Element e) {
        return List.of(
                e.getAttribute("styleCode").toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    /** A side (left, right) is as strong as what the author put in bold: it must not be misread. */
    static boolean isBold(Element e) {
        var styles = styles(e);
        return styles.contains("bold") || styles.contains("bolditalics") || styles.contains("xlaterality");
    }

    static boolean isNumbered(Element list) {
        return list.getAttribute("listType").equals("ordered")
                || styles(list).stream().anyMatch(NUMBERED::contains);
    }

    /** Inside the document: a link. Elsewhere: the words, and the address to read, not to follow. */
    private void link(Element e) {
        var href = e.getAttribute("href").strip();
        var target = around.anchors().target(href);
        if (target != null && Nodes.hasText(e)) {
            out.open(Tag.A, Attribute.anchor(target));
            children(e);
            out.close();
            return;
        }
        children(e);
        var shown = e.getTextContent().strip();
        if (href.isEmpty() || href.startsWith("#") || bare(href).equals(bare(shown))) return;
        out.text(shown.isEmpty() ? href : " " + around.words().get("link.address", href));
    }

    /** An address as people write it, so that the same address is not said twice. */
    private static String bare(String address) {
        return address.replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}

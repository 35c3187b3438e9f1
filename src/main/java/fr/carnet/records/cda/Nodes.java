package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Short words to walk the HL7 elements of a DOM; elements of other namespaces are never matched by name. */
final class Nodes {

    static final String HL7 = "urn:hl7-org:v3";

    private static final int LINE = 160;
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Nodes() {}

    static boolean is(Node node, String name) {
        return node instanceof Element e && name.equals(e.getLocalName()) && HL7.equals(e.getNamespaceURI());
    }

    static List<Element> elements(Node parent) {
        var found = new ArrayList<Element>();
        for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling())
            if (n instanceof Element e) found.add(e);
        return found;
    }

    /** Children reached by a path of names such as {@code recordTarget/patientRole}, in document order. */
    static List<Element> all(Element from, String path) {
        var found = List.of(from);
        for (var step : path.split("/")) {
            found = found.stream()
                    .flatMap(e -> elements(e).stream())
                    .filter(e -> is(e, step))
                    .toList();
        }
        return found;
    }

    static Optional<Element> first(Element from, String path) {
        return all(from, path).stream().findFirst();
    }

    /** Every HL7 element below, itself excluded, in document order. */
    static Stream<Element> below(Element from, String name) {
        var list = from.getElementsByTagNameNS(HL7, name);
        return Stream.iterate(0, i -> i < list.getLength(), i -> i + 1).map(i -> (Element) list.item(i));
    }

    /** Attribute reached by a path, or null: absent and empty are the same thing. */
    static String value(Element from, String path, String attribute) {
        return first(from, path).map(e -> attribute(e, attribute)).orElse(null);
    }

    static String attribute(Element e, String name) {
        var value = e.getAttribute(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** Data type of an HL7 value ({@code PQ}, {@code CD}…), whatever the prefix; empty when not said. */
    static String type(Element value) {
        var type = value.getAttributeNS(XSI, "type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** True when something can be read below; stops at the first letter, however large the rest. */
    static boolean hasText(Node node) {
        if (node instanceof Text text) return text.getData().codePoints().anyMatch(c -> !isSpace(c));
        for (var n = node.getFirstChild(); n != null; n = n.getNextSibling()) if (hasText(n)) return true;
        return false;
    }

    /** A space that does not break is a space too: a cell that holds nothing else is empty. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** At most a line of somebody's words, where they serve as a name and may be said many times. */
    static String brief(String text) {
        return text == null || text.length() <= LINE ? text : text.substring(0, LINE) + "…";
    }

    static String text(Element from, String path) {
        return first(from, path).map(Nodes::text).orElse(null);
    }

    /** Text of an element on one line, or null when there is none. */
    static String text(Element e) {
        var text = e.getTextContent().strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }
}

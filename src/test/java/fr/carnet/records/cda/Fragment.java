package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Rendered HTML, parsed again: what a browser would see, and what must never be there. */
final class Fragment {

    private static final Set<String> ELEMENTS = Set.of(
            "main",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "span",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "em",
            "strong",
            "u",
            "ins",
            "del",
            "sub",
            "sup",
            "br",
            "a",
            "figure",
            "figcaption",
            "img");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "href",
            "src",
            "alt",
            "loading",
            "scope",
            "colspan",
            "rowspan",
            "tabindex",
            "role",
            "aria-label");
    private static final Set<String> INLINE =
            Set.of("em", "strong", "u", "span", "a", "sub", "sup", "ins", "del", "content", "linkHtml", "reference");

    private final Element root;

    private Fragment(Element root) {
        this.root = root;
    }

    /** Fails when the fragment is not well-formed. */
    static Fragment of(String html) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        var document = builder.parse(new InputSource(new StringReader("<main>" + html + "</main>")));
        return new Fragment(document.getDocumentElement());
    }

    List<Element> all(String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    String text() {
        return root.getTextContent();
    }

    /** Nothing but our elements and attributes, no address but our own, no dangling or doubled id. */
    void isInert() {
        var ids = new HashSet<String>();
        for (var e : all("*")) {
            assertThat(ELEMENTS).contains(e.getTagName());
            var attributes = e.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++)
                assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
            if (e.hasAttribute("id"))
                assertThat(ids.add(e.getAttribute("id")))
                        .as("id %s", e.getAttribute("id"))
                        .isTrue();
            if (e.hasAttribute("src")) assertThat(e.getAttribute("src")).startsWith("/piece?n=");
        }
        for (var a : all("a")) {
            var href = a.getAttribute("href");
            if (href.startsWith("#")) assertThat(ids).contains(href.substring(1));
            else assertThat(href).startsWith("/piece?n=");
        }
    }

    /** Captions, header scopes, headings without a gap, alternatives, names of scrolling frames. */
    void isAccessible() {
        all("table").forEach(t -> assertThat(t.getFirstChild().getNodeName()).isEqualTo("caption"));
        all("table").forEach(t -> assertThat(t.getElementsByTagName("tr").getLength())
                .isPositive());
        all("th").forEach(th -> assertThat(th.getAttribute("scope")).isIn("col", "colgroup", "row", "rowgroup"));
        all("th").forEach(th -> assertThat(th.getTextContent().isBlank()
                        && th.getElementsByTagName("*").getLength() == 0)
                .isFalse());
        all("img").forEach(img -> assertThat(img.getAttribute("alt")).isNotBlank());
        all("a").forEach(a -> assertThat(a.getTextContent()).isNotBlank());
        int level = 1;
        for (var e : all("*")) {
            if (!e.getTagName().matches("h[2-6]")) continue;
            int next = e.getTagName().charAt(1) - '0';
            assertThat(next).isBetween(2, level + 1);
            assertThat(e.getTextContent()).isNotBlank();
            level = next;
        }
        var names = new ArrayList<String>();
        all("div").stream().filter(d -> d.hasAttribute("role")).forEach(d -> names.add(d.getAttribute("aria-label")));
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    Map<String, Integer> words() {
        return words(root);
    }

    /** Words with their number of times; a word does not cross the edge of a block. */
    static Map<String, Integer> words(Node node) {
        var text = new StringBuilder();
        collect(node, text);
        var words = new HashMap<String, Integer>();
        for (var word : text.toString().split("[\\s\\p{Z}]+")) if (!word.isEmpty()) words.merge(word, 1, Integer::sum);
        return words;
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Text t) text.append(t.getData());
        var block = node instanceof Element e
                && !INLINE.contains(e.getLocalName() == null ? e.getTagName() : e.getLocalName());
        if (block) text.append(' ');
        for (var n = node.getFirstChild(); n != null; n = n.getNextSibling()) collect(n, text);
        if (block) text.append(' ');
    }
}

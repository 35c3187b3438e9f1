package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Places inside the document that the narrative links to. Only these get an id in the page, and the id is ours:
 * what the author wrote as an id never reaches the page.
 */
final class Anchors {

    private final Map<String, String> ours = new HashMap<>();
    private final Map<Element, String> places = new HashMap<>();
    private final Map<Node, List<String>> byNarrative = new HashMap<>();
    private final Set<String> printed = new HashSet<>();

    Anchors(Element body) {
        Set<String> wanted = new HashSet<>();
        Nodes.below(body, "linkHtml")
                .map(link -> link.getAttribute("href").strip())
                .filter(href -> href.startsWith("#"))
                .forEach(href -> wanted.add(href.substring(1)));
        Stream.of("section", "content", "paragraph", "list", "item", "table", "tr", "td", "th", "linkHtml")
                .flatMap(name -> Nodes.below(body, name))
                .filter(e -> wanted.contains(e.getAttribute("ID")) && !ours.containsKey(e.getAttribute("ID")))
                .forEach(this::place);
    }

    private void place(Element e) {
        var id = "d-a" + (ours.size() + 1);
        ours.put(e.getAttribute("ID"), id);
        places.put(e, id);
        Node narrative = e;
        while (narrative != null && !Nodes.is(narrative, "text")) narrative = narrative.getParentNode();
        byNarrative.computeIfAbsent(narrative, n -> new ArrayList<>()).add(id);
    }

    /** The id attribute of an element that something links to, once; nothing otherwise. */
    List<Attribute> of(Element e) {
        var id = places.get(e);
        return id != null && printed.add(id) ? List.of(Attribute.id(id)) : List.of();
    }

    /** Places of a narrative that no printed element could carry: put at its end, so that no link leads nowhere. */
    void printRest(Markup out, Element narrative) {
        for (var id : byNarrative.getOrDefault(narrative, List.of())) {
            if (printed.add(id)) out.open(Tag.DIV, Attribute.id(id)).close();
        }
    }

    /** Id of the place that a link such as {@code #x} leads to; null for any other address. */
    String target(String href) {
        return href.startsWith("#") ? ours.get(href.substring(1)) : null;
    }

    String sectionId(Element section, int number) {
        return places.getOrDefault(section, "d-" + number);
    }
}

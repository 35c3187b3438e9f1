package fr.carnet.records.cda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A clinical document made readable: facts, then sections, then files. Everything here can be shown as it is: the
 * HTML is made of our own elements only, every word of the author is escaped, no address of theirs can be followed.
 */
public final class Reading {

    private final ClinicalDocument document;
    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private final Around around;
    private int printed;

    /**
     * @param locale  of the reader, for our own words; the author's are never translated
     * @param partUrl address at which this site serves a part, from its number, such as
     *                {@code /espace/documents/fichier?doc=REF&partie=2}; with {@code &voir=1} added it must show a
     *                picture. Null: parts are named, not linked.
     */
    public Reading(ClinicalDocument document, Locale locale, IntFunction<String> partUrl) {
        this.document = document;
        this.words = new Words(locale);
        this.around = Around.of(document, words, partUrl);
        var body = document.body().document();
        if (document.level() == 1) sections.add(file());
        else Nodes.all(body, "component/structuredBody/component/section").forEach(section -> read(section, 2));
    }

    /** Who, when, where, in words; nothing that the author did not write. */
    public List<Fact> facts() {
        return new Facts(document, words).list();
    }

    /** In reading order, sub-sections after their section. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    public List<Part> parts() {
        return document.parts();
    }

    /** What a link to a part must say: what it is called, what it is, what it weighs. */
    public String label(Part part) {
        return around.media().label(part, null);
    }

    /** All the sections with their headings. */
    public String html() {
        return sections.stream().map(Section::headed).collect(Collectors.joining("\n"));
    }

    private void read(Element section, int level) {
        var title = title(section);
        var inner = Nodes.all(section, "component/section");
        around.labels().enter(title);
        var html = content(section);
        if (title != null || !html.isEmpty()) {
            var empty = html.isEmpty() && inner.isEmpty();
            var shown = empty
                    ? new Markup()
                            .element(Tag.P, words.get("section.empty"), Attribute.css(Style.MUTED))
                            .toString()
                    : html;
            var heading = title == null ? words.get("section.untitled", sections.size() + 1) : title;
            sections.add(new Section(
                    around.anchors().sectionId(section, sections.size() + 1), heading, Math.min(level, 6), shown));
        }
        inner.forEach(sub -> read(sub, level + 1));
    }

    private static String title(Element section) {
        var title = Nodes.text(section, "title");
        if (title != null) return title;
        var code = Code.at(section, "code");
        return code == null ? null : code.display();
    }

    private String content(Element section) {
        var out = new Markup(Markup.LIMIT - printed);
        var narrative = new Narrative(out, around);
        Nodes.first(section, "text").ifPresent(text -> {
            narrative.flow(text);
            around.anchors().printRest(out, text);
        });
        if (out.isEmpty()) fromEntries(out, section);
        around.flags().printUnsaid(out, section);
        around.footnotes().print(out, narrative);
        var html = out.toString();
        printed += html.length();
        return out.full() ? html + new Markup().element(Tag.P, words.get("section.cut")) : html;
    }

    private void fromEntries(Markup out, Element section) {
        new ResultsTable(words).print(out, section, around.labels().next());
        Nodes.all(section, "entry").stream()
                .flatMap(entry -> Nodes.below(entry, "observationMedia"))
                .forEach(m -> around.media().print(out, m.getAttribute("ID"), Nodes.text(m, "caption")));
    }

    private Section file() {
        var part = document.parts().get(0);
        var out = new Markup();
        if (part.mediaType().equals("text/plain")) {
            new String(part.bytes(), StandardCharsets.UTF_8).lines().forEach(line -> out.element(Tag.P, line));
        } else around.media().print(out, part, document.title());
        return new Section("d-1", words.get("section.file"), 2, out.toString());
    }
}

package fr.carnet.records.cda;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Files of the document where the narrative shows them: a light picture in place, a link with its weight otherwise. */
final class Media {

    /** A heavier picture is offered as a link: the person decides whether to spend the bytes. */
    private static final int LIGHT = 60_000;

    /** Files that one reference may show. */
    private static final int MOST = 20;

    private static final String SHOWN = "&voir=1";

    private final Map<String, Part> byId = new HashMap<>();
    private final IntFunction<String> url;
    private final Words words;

    Media(List<Part> parts, IntFunction<String> url, Words words) {
        parts.stream().filter(part -> part.id() != null).forEach(part -> byId.putIfAbsent(part.id(), part));
        this.url = url;
        this.words = words;
    }

    List<Part> named(String ids) {
        return Stream.of(ids.strip().split("\\s+", MOST + 1))
                .limit(MOST)
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
    }

    void print(Markup out, String ids, String caption) {
        var found = named(ids);
        if (found.isEmpty()) {
            if (caption != null) out.element(Tag.P, caption);
            out.element(Tag.P, words.get("part.absent"), Attribute.css(Style.MUTED));
        }
        found.forEach(part -> print(out, part, caption));
    }

    void print(Markup out, Part part, String caption) {
        var name = Stream.of(caption, part.title())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (url == null) out.element(Tag.P, label(part, name));
        else if (part.isImage() && part.size() <= LIGHT) picture(out, part, name);
        else
            out.open(Tag.P)
                    .element(Tag.A, label(part, name), Attribute.link(url.apply(part.number())))
                    .close();
    }

    private void picture(Markup out, Part part, String name) {
        out.open(Tag.FIGURE);
        out.open(
                Tag.IMG,
                Attribute.source(url.apply(part.number()) + SHOWN),
                Attribute.alternative(name == null ? words.get("part.undescribed") : name),
                Attribute.lazy());
        if (name != null) out.element(Tag.FIGCAPTION, name);
        out.close();
    }

    /** What it is, what it is called, what it weighs. */
    String label(Part part, String name) {
        var title = Stream.of(name, part.title(), part.sectionTitle())
                .filter(Objects::nonNull)
                .findFirst();
        var kind = part.extension().equals("bin")
                ? words.get("part.file")
                : part.extension().toUpperCase(Locale.ROOT);
        return words.get(
                "part.open", title.orElse(words.get("part.untitled", part.number())), kind, words.size(part.size()));
    }
}

package fr.carnet.records.cda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes well-formed HTML that is inert by construction: elements come from {@link Tag}, attributes from
 * {@link Attribute}, and every character of a document goes through {@link #text} or an attribute, escaped.
 */
final class Markup {

    /** Beyond this many characters, text is left out and {@link #full} tells the reader so. */
    static final int LIMIT = 4_000_000;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Tag> open = new ArrayDeque<>();
    private final int limit;

    Markup() {
        this(LIMIT);
    }

    Markup(int limit) {
        this.limit = limit;
    }

    Markup open(Tag tag, Attribute... attributes) {
        return open(tag, List.of(attributes));
    }

    Markup open(Tag tag, List<Attribute> attributes) {
        out.append('<').append(tag);
        for (var a : attributes) {
            out.append(' ').append(a.name).append("=\"");
            escape(a.value);
            out.append('"');
        }
        out.append(tag.isEmpty() ? "/>" : ">");
        if (!tag.isEmpty()) open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        if (!full()) escape(text);
        return this;
    }

    Markup element(Tag tag, String text, Attribute... attributes) {
        return open(tag, attributes).text(text).close();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    boolean full() {
        return out.length() > limit;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n') out.append(c);
                    else out.append(' ');
                }
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("unclosed " + open);
        return out.toString();
    }
}

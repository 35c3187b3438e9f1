package fr.carnet.records.cda;

import java.util.regex.Pattern;

/**
 * The only attributes that a rendered document can carry. Names are ours; values are numbers, words of our own,
 * or text that {@link Markup} escapes. No attribute holds an address that the author of a document wrote.
 */
final class Attribute {

    private static final Pattern OUR_ID = Pattern.compile("d-[a-z]?\\d+");
    private static final Pattern OUR_URL = Pattern.compile("/(?!/)[A-Za-z0-9/?&=._~-]*");

    final String name;
    final String value;

    private Attribute(String name, String value) {
        this.name = name;
        this.value = value;
    }

    static Attribute id(String id) {
        return new Attribute("id", ours(id));
    }

    static Attribute css(Style style) {
        return new Attribute("class", style.toString());
    }

    /** Link to another place of the same document. */
    static Attribute anchor(String id) {
        return new Attribute("href", "#" + ours(id));
    }

    static Attribute link(String url) {
        return new Attribute("href", served(url));
    }

    static Attribute source(String url) {
        return new Attribute("src", served(url));
    }

    static Attribute alternative(String text) {
        return new Attribute("alt", text);
    }

    static Attribute lazy() {
        return new Attribute("loading", "lazy");
    }

    static Attribute scope(Scope scope) {
        return new Attribute("scope", scope.name().toLowerCase(java.util.Locale.ROOT));
    }

    static Attribute columns(int span) {
        return new Attribute("colspan", Integer.toString(span));
    }

    static Attribute rows(int span) {
        return new Attribute("rowspan", Integer.toString(span));
    }

    static Attribute focusable() {
        return new Attribute("tabindex", "0");
    }

    static Attribute region() {
        return new Attribute("role", "region");
    }

    static Attribute label(String text) {
        return new Attribute("aria-label", text);
    }

    enum Scope {
        COL,
        COLGROUP,
        ROW,
        ROWGROUP
    }

    private static String ours(String id) {
        if (!OUR_ID.matcher(id).matches()) throw new IllegalArgumentException("not an id of ours");
        return id;
    }

    private static String served(String url) {
        if (!OUR_URL.matcher(url).matches()) throw new IllegalArgumentException("not an address of ours");
        return url;
    }
}

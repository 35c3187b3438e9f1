package fr.carnet.records.cda;

/**
 * One section of a rendered document.
 *
 * @param id    id that the heading must carry, unique in the document
 * @param title plain text, to be escaped by the page like any other
 * @param level of the heading, 2 to 6: the page's own h1 comes before
 * @param html  inert HTML under the heading, without the heading; empty for a section that only groups others
 */
public record Section(String id, String title, int level, String html) {

    /** The heading and what is under it, ready to be written without escaping. */
    public String headed() {
        return new Markup().element(Tag.heading(level), title, Attribute.id(id)) + html;
    }
}

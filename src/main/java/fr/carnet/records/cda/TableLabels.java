package fr.carnet.records.cda;

/** Names for tables that the author did not caption: unique in the document, after the title of the section. */
final class TableLabels {

    private final Words words;
    private String section;
    private int count;

    TableLabels(Words words) {
        this.words = words;
    }

    void enter(String sectionTitle) {
        section = Nodes.brief(sectionTitle);
    }

    String next() {
        count++;
        return section == null ? words.get("table.number", count) : words.get("table.of", count, section);
    }
}

package fr.carnet.records.cda;

/** What the narrative of one section needs to know of the whole document. */
record Around(Words words, Media media, Anchors anchors, Flags flags, Footnotes footnotes, TableLabels labels) {

    static Around of(ClinicalDocument document, Words words, String prefix) {
        var body = document.body().document();
        return new Around(
                words, new Media(document.parts(), prefix, words), new Anchors(body), new Flags(body, words),
                new Footnotes(words), new TableLabels(words));
    }
}

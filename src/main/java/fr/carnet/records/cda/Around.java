package fr.carnet.records.cda;

import java.util.function.IntFunction;

/** What the narrative of one section needs to know of the whole document. */
record Around(Words words, Media media, Anchors anchors, Flags flags, Footnotes footnotes, TableLabels labels) {

    static Around of(ClinicalDocument document, Words words, IntFunction<String> partUrl) {
        var body = document.body().document();
        return new Around(
                words,
                new Media(document.parts(), partUrl, words),
                new Anchors(body),
                new Flags(body, words),
                new Footnotes(words),
                new TableLabels(words));
    }
}

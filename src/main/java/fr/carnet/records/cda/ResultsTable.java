package fr.carnet.records.cda;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Table of results for a section whose author gave entries and no narrative. */
final class ResultsTable {

    private final Words words;

    ResultsTable(Words words) {
        this.words = words;
    }

    private record Column(String label, Function<Result, String> value) {}

    /** @return false when the entries hold nothing that a table could show */
    boolean print(Markup out, Element section, String label) {
        List<Result> results = Nodes.all(section, "entry").stream()
                .flatMap(entry -> Nodes.below(entry, "observation"))
                .flatMap(observation -> Result.of(observation, words).stream())
                .toList();
        if (results.isEmpty()) return false;
        var columns = List.of(
                        new Column("results.value", Result::value),
                        new Column("results.range", Result::range),
                        new Column("results.meaning", result -> result.meaning(words)))
                .stream()
                .filter(column -> results.stream().map(column.value()).anyMatch(Objects::nonNull))
                .toList();
        TableView.openWide(out, label);
        out.open(Tag.TABLE).element(Tag.CAPTION, label);
        out.open(Tag.THEAD)
                .open(Tag.TR)
                .element(Tag.TH, words.get("results.name"), Attribute.scope(Attribute.Scope.COL));
        columns.forEach(c -> out.element(Tag.TH, words.get(c.label()), Attribute.scope(Attribute.Scope.COL)));
        out.close().close().open(Tag.TBODY);
        for (var result : results) {
            out.open(Tag.TR).element(Tag.TH, result.name(), Attribute.scope(Attribute.Scope.ROW));
            for (var column : columns) cell(out, result, column);
            out.close();
        }
        out.close().close().close();
        return true;
    }

    private void cell(Markup out, Result result, Column column) {
        var text = Objects.requireNonNullElse(column.value().apply(result), "");
        var flagged = column.label().equals("results.meaning") && result.isAbnormal();
        out.open(Tag.TD);
        if (flagged) out.element(Tag.STRONG, text);
        else out.text(text);
        out.close();
    }
}

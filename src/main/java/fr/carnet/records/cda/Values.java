package fr.carnet.records.cda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** HL7 values as people write them: "5,2 mmol/L", "de 3,9 à 6,1 mmol/L", "oui". */
final class Values {

    private final Words words;

    Values(Words words) {
        this.words = words;
    }

    /** Null when none of the values can be read. */
    String of(List<Element> values) {
        var read = values.stream().map(this::of).filter(Objects::nonNull).collect(Collectors.joining(" ; "));
        return read.isEmpty() ? null : read;
    }

    private String of(Element value) {
        return switch (Nodes.type(value)) {
            case "PQ", "INT", "REAL", "MO" -> quantity(value);
            case "IVL_PQ", "IVL_INT", "IVL_REAL" -> interval(value);
            case "RTO", "RTO_PQ_PQ" -> ratio(value);
            case "BL" -> yesOrNo(value);
            case "TS" ->
                Moment.of(Nodes.attribute(value, "value"))
                        .map(m -> m.words(words.locale()))
                        .orElse(null);
            case "ED" -> value.getAttribute("representation").equals("B64") ? null : Nodes.text(value);
            case "ST" -> Nodes.text(value);
            default -> coded(value);
        };
    }

    private String coded(Element value) {
        var original = Nodes.text(value, "originalText");
        if (original != null) return original;
        var code = Code.of(value);
        return code == null ? Nodes.text(value) : code.words();
    }

    private String yesOrNo(Element value) {
        var written = Nodes.attribute(value, "value");
        return written == null ? null : words.get(written.equals("true") ? "value.yes" : "value.no");
    }

    private String quantity(Element value) {
        var number = Nodes.attribute(value, "value");
        return number == null
                ? null
                : Stream.of(number(number), unit(value))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** Bounds share their unit when it is the same: "de 3,9 à 6,1 mmol/L". */
    private String interval(Element value) {
        var low = Nodes.first(value, "low")
                .filter(e -> Nodes.attribute(e, "value") != null)
                .orElse(null);
        var high = Nodes.first(value, "high")
                .filter(e -> Nodes.attribute(e, "value") != null)
                .orElse(null);
        if (low == null && high == null) return quantity(value);
        if (high == null) return words.get(isClosed(low) ? "range.from" : "range.above", quantity(low));
        if (low == null) return words.get(isClosed(high) ? "range.to" : "range.below", quantity(high));
        var shared = Objects.equals(unit(low), unit(high));
        return words.get(
                "range.between", shared ? number(Nodes.attribute(low, "value")) : quantity(low), quantity(high));
    }

    private static boolean isClosed(Element bound) {
        return !bound.getAttribute("inclusive").equals("false");
    }

    private String ratio(Element value) {
        var numerator = Nodes.first(value, "numerator").map(this::quantity).orElse(null);
        var denominator = Nodes.first(value, "denominator").map(this::quantity).orElse(null);
        return numerator == null || denominator == null ? null : numerator + " / " + denominator;
    }

    /** Reference ranges: each with the author's own note when there is one. Null when there is none. */
    String range(List<Element> ranges) {
        var read = ranges.stream()
                .map(range -> Stream.of(Nodes.text(range, "text"), of(Nodes.all(range, "value")))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" : ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ; "));
        return read.isEmpty() ? null : read;
    }

    private String number(String written) {
        return words.locale().getLanguage().equals("fr") ? written.replace('.', ',') : written;
    }

    /** UCUM without its braces and brackets; "1" means no unit. */
    private static String unit(Element value) {
        var unit = Nodes.attribute(value, "unit");
        if (unit == null || unit.equals("1")) return null;
        var plain = unit.replaceAll("[\\[\\]{}]", "").replace("IU", "UI").replace("10*", "10^");
        return plain.isBlank() ? null : plain;
    }
}

package fr.carnet.records.cda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * One observation of the structured entries.
 *
 * @param references     ids of the narrative that say the same thing
 * @param interpretation code given by the author ("H", "LL"…): nothing is ever computed here; null when not given
 */
record Result(String name, String value, String range, String interpretation, List<String> references) {

    private static final Set<String> ABNORMAL =
            Set.of("H", "HH", "HU", "HX", "L", "LL", "LU", "LX", "A", "AA", ">", "<");

    /** Empty when the observation has no value that can be read. */
    static Optional<Result> of(Element observation, Words words) {
        var name = Nodes.first(observation, "code").map(Result::name).orElse(null);
        var value = new Values(words).of(Nodes.all(observation, "value"));
        if (name == null || value == null) return Optional.empty();
        var range = new Values(words).range(Nodes.all(observation, "referenceRange/observationRange"));
        var interpretation = Nodes.value(observation, "interpretationCode", "code");
        return Optional.of(new Result(name, value, range, interpretation, references(observation)));
    }

    private static String name(Element code) {
        var original = Nodes.text(code, "originalText");
        if (original != null) return original;
        return Nodes.attribute(code, "displayName");
    }

    private static List<String> references(Element observation) {
        return Stream.of("code/originalText/reference", "text/reference", "value/originalText/reference")
                .flatMap(path -> Nodes.all(observation, path).stream())
                .map(reference -> Nodes.attribute(reference, "value"))
                .filter(Objects::nonNull)
                .map(id -> id.startsWith("#") ? id.substring(1) : id)
                .toList();
    }

    boolean isAbnormal() {
        return interpretation != null && ABNORMAL.contains(interpretation);
    }

    /** The author's interpretation in everyday words; null when there is none, or none that we know. */
    String meaning(Words words) {
        if (interpretation == null) return null;
        return words.find("interpretation." + interpretation.replace(">", "GT").replace("<", "LT"));
    }
}

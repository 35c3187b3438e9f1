package fr.carnet.records.cda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Values that the author's structured entries call abnormal, said in words where the narrative shows them. Where
 * the narrative does not show them, they are listed after the section: an alert is never lost.
 */
final class Flags {

    private final Words words;
    private final Map<String, Set<String>> byReference = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    Flags(Element body, Words words) {
        this.words = words;
        results(Nodes.below(body, "observation")).filter(Result::isAbnormal).forEach(result -> result.references()
                .forEach(reference -> byReference
                        .computeIfAbsent(reference, r -> new LinkedHashSet<>())
                        .add(result.meaning(words))));
    }

    private Stream<Result> results(Stream<Element> observations) {
        return observations.flatMap(observation -> Result.of(observation, words).stream());
    }

    /** Says what the entries say of this element, if anything. */
    void print(Markup out, Element e) {
        var meanings = byReference.get(e.getAttribute("ID"));
        if (meanings == null || !said.add(e.getAttribute("ID"))) return;
        out.text(" ").element(Tag.STRONG, "(" + String.join(", ", meanings) + ")");
    }

    /** What the section's own entries flag and its narrative did not show. */
    void printUnsaid(Markup out, Element section) {
        List<Result> unsaid = Nodes.all(section, "entry").stream()
                .flatMap(entry -> results(Nodes.below(entry, "observation")))
                .filter(result ->
                        result.isAbnormal() && result.references().stream().noneMatch(said::contains))
                .toList();
        if (unsaid.isEmpty()) return;
        out.element(Tag.P, words.get("flags.unsaid"));
        out.open(Tag.UL);
        for (var result : unsaid) {
            out.open(Tag.LI)
                    .text(words.get("flags.value", result.name(), result.value()))
                    .text(" ");
            out.element(Tag.STRONG, "(" + result.meaning(words) + ")").close();
        }
        out.close();
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.directory.Entry;
import fr.carnet.platform.pages.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a decision about a professional holds: everywhere, or at one of the structures where they work. */
final class Places {

    /** Worded by each page that asks. */
    static final String EVERYWHERE = "EVERYWHERE";

    private Places() {}

    /** Everywhere, then the structures by FINESS. */
    static List<Object> all(Entry entry) {
        var structures = entry.places().stream().map(place -> new Choice(place.finess(), place.name(), place.city()));
        return Stream.concat(Stream.<Object>of(EVERYWHERE), structures).toList();
    }

    /** The answer, when it is one of those that are offered. */
    static Optional<String> chosen(Entry entry, String answer) {
        return Optional.ofNullable(answer)
                .filter(a -> a.equals(EVERYWHERE)
                        || entry.places().stream()
                                .anyMatch(place -> place.finess().equals(a)));
    }

    /** Everywhere unless one of the structures was chosen. */
    static Whom whom(Entry entry, String answer) {
        var whom = Whom.of(entry);
        return chosen(entry, answer)
                .filter(a -> !a.equals(EVERYWHERE))
                .map(whom::at)
                .orElse(whom);
    }
}

package fr.carnet.notification;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Of what an account hears in a space.
 *
 * @param delegate only of documents, and of those that they may see
 * @param ground   the rule by which, for the history
 */
record Reach(List<Family> families, boolean delegate, String ground) {

    static final String OWN = "OWN_SPACE";

    /** As an array of PostgreSQL. */
    String kinds() {
        return families.stream()
                .flatMap(family -> family.events().stream())
                .filter(event -> ground.equals(OWN) || !event.isHoldersAlone())
                .map(Event::name)
                .collect(Collectors.joining(",", "{", "}"));
    }
}

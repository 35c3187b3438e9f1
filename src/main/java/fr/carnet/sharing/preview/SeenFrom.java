package fr.carnet.sharing.preview;

import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.Rule;
import java.util.List;
import java.util.Map;

/**
 * A space from somebody else's place, as its holder may know it.
 *
 * @param access why they may consult the space, or why not
 * @param hidden how many documents of the holder's they would not see, by the rule that keeps them
 */
public record SeenFrom(Onlooker onlooker, Rule access, List<DocumentEntry> seen, Map<Rule, Long> hidden) {

    public long hiddenInAll() {
        return hidden.values().stream().mapToLong(Long::longValue).sum();
    }
}

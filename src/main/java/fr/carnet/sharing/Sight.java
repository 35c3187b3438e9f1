package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.records.DocumentEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one viewer sees of one space at one instant: the policy, asked for each document. */
final class Sight {

    private final Viewer viewer;
    private final AccessPolicy policy;
    private final SpaceFacts space;
    private final Set<Long> masked;
    private final Instant now;

    Sight(Viewer viewer, AccessPolicy policy, SpaceFacts space, Set<Long> masked, Instant now) {
        this.viewer = viewer;
        this.policy = policy;
        this.space = space;
        this.masked = masked;
        this.now = now;
    }

    Rule rule(DocumentEntry d) {
        return policy.document(viewer, space, new DocumentFacts(d, masked.contains(d.id())), now);
    }

    /** The visible ones, in the given order. */
    List<Seen> seen(List<DocumentEntry> all) {
        Map<Long, DocumentEntry> visible = all.stream()
                .filter(d -> rule(d).allows())
                .collect(Collectors.toMap(DocumentEntry::id, Function.identity()));
        return all.stream()
                .filter(d -> visible.containsKey(d.id()))
                .map(d -> seen(d, d.replaces() == null ? null : visible.get(d.replaces())))
                .toList();
    }

    Seen seen(DocumentEntry d, DocumentEntry replaced) {
        return new Seen(d, knowsMasking(d), replaced);
    }

    /** As if everything were visible: only to count what is withheld. */
    static Seen unseen(DocumentEntry d) {
        return new Seen(d, false, null);
    }

    private boolean knowsMasking(DocumentEntry d) {
        return masked.contains(d.id()) && (!viewer.isProfessional() || AccessPolicy.madeBy(viewer, d));
    }
}

package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the documents of the viewer's own space, for the lines of its history and its notices. */
@Stateless
public class Mentions {

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** By ref. Deleted and older ones keep their name there; what is hidden from this reader is absent. */
    public Map<UUID, Mention> all(Viewer viewer) {
        return own(viewer, true)
                .map(d -> new Mention(d.ref(), d.title(), d.status() != Status.DELETED))
                .collect(Collectors.toMap(Mention::ref, Function.identity()));
    }

    /** Documents hidden from this very reader of the space: its history and its notices are silent about them. */
    public Set<UUID> concealed(Viewer viewer) {
        return own(viewer, false).map(DocumentEntry::ref).collect(Collectors.toSet());
    }

    private Stream<DocumentEntry> own(Viewer viewer, boolean visible) {
        var holder = viewer.holder();
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        if (viewer.isProfessional() || !policies.current().space(viewer, space).allows()) return Stream.empty();
        return documents.all(holder).stream().filter(d -> {
            var rule = policies.current().document(viewer, space, new DocumentFacts(d, false), now);
            return visible == (rule.allows() || rule == Rule.DELETED);
        });
    }
}

package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Subject;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names of the documents of the viewer's own space, for the lines of its history and its notices. */
@Stateless
public class Mentions {

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * @param named     by ref; deleted and older ones keep their name there
     * @param concealed those that are hidden from this very reader: the history and the notices are silent about them,
     *     also while the space is closed
     */
    public record Known(Map<UUID, Mention> named, Set<UUID> concealed) {}

    private static final Known NOTHING = new Known(Map.of(), Set.of());

    /** @param reader the language of the page */
    public Known to(Viewer viewer, Locale reader) {
        if (viewer.holder() == null) return NOTHING;
        var holder = viewer.holder();
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        var policy = policies.current();
        var access = policy.space(viewer, space);
        if (viewer.isProfessional() || !access.allows() && access != Rule.SPACE_NOT_OPEN) return NOTHING;
        var named = new HashMap<UUID, Mention>();
        var concealed = new HashSet<UUID>();
        var sight = new Sight(viewer, policy, space.asIfOpen(), masked(space), now);
        for (var d : documents.all(holder)) {
            var rule = sight.rule(d);
            if (!rule.allows() && rule != Rule.DELETED) {
                concealed.add(d.ref());
            } else if (access.allows()) {
                named.put(
                        d.ref(),
                        new Mention(d.ref(), d.title(), d.foreignLanguage(reader), d.status() != Status.DELETED));
            }
        }
        return new Known(named, concealed);
    }

    /** Masks hide from nobody in the family, but from delegates (R68). */
    private Set<Long> masked(SpaceFacts space) {
        return space.link() == Link.DELEGATE ? maskings.of(space.holder()) : Set.of();
    }
}

package fr.carnet.sharing;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.notification.Hearing;
import fr.carnet.records.Documents;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;

/** Says whether an account may hear of a document: when the policy would show it to them at this moment (R68, R29). */
@ApplicationScoped
class Hearings {

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    InstantSource clock;

    void hear(@Observes Hearing asked) {
        var now = clock.instant();
        var holder = asked.holder();
        var viewer =
                new Viewer(Capacity.CITIZEN, null, null, asked.account(), holder, null, null, null, null, null, null);
        var space = permissions.facts(viewer, holder, now);
        if (!mayHear(viewer, space)) return;
        var masked = space.link() == Link.DELEGATE ? maskings.of(holder) : Set.<Long>of();
        var sight = new Sight(viewer, policies.current(), space.asIfOpen(), masked, now);
        documents.find(holder, asked.document()).map(sight::rule).ifPresent(rule -> {
            if (rule.allows()) asked.allow();
            if (rule == Rule.DELETED) asked.isGone();
        });
    }

    /** Whoever decides about a space reads its notices while it is closed too, as {@link Mentions} says. */
    private boolean mayHear(Viewer viewer, SpaceFacts space) {
        var access = policies.current().space(viewer, space);
        return access.allows() || access == Rule.SPACE_NOT_OPEN && space.link() != Link.DELEGATE;
    }
}

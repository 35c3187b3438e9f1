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

/** Says whether a delegate may hear of a document: when the policy would show it to them at this moment (R68). */
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
        var delegate =
                new Viewer(Capacity.CITIZEN, null, null, asked.delegate(), holder, null, null, null, null, null, null);
        var space = permissions.facts(delegate, holder, now);
        if (!policies.current().space(delegate, space).allows()) return;
        var sight = new Sight(delegate, policies.current(), space, maskings.of(holder), now);
        documents
                .find(holder, asked.document())
                .filter(document -> sight.rule(document).allows())
                .ifPresent(document -> asked.allow());
    }
}

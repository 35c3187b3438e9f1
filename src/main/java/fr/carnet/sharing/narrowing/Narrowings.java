package fr.carnet.sharing.narrowing;

import fr.carnet.delegation.Scope;
import fr.carnet.delegation.help.Delegation;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a holder, or their guardian, sets aside from one delegate (R77). The delegate is told nothing. */
@Stateless
public class Narrowings {

    @Inject
    Delegations delegations;

    @Inject
    NarrowingRecords records;

    @Inject
    Documents documents;

    @Inject
    MaskingsInForce maskings;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Documents that this delegate sees, or would see were they not set aside; those that are have their box ticked. */
    public List<TickRow> rows(Viewer viewer, UUID link) {
        var delegation = reading(viewer, link);
        var aside = records.of(delegation.holder(), delegation.id());
        return eligible(viewer).stream()
                .filter(d -> d.status() == Status.CURRENT)
                .map(d -> new TickRow(d, aside.contains(d.id())))
                .toList();
    }

    /** The name of the delegate. */
    public String name(Viewer viewer, UUID link) {
        return reading(viewer, link).name();
    }

    /** Sets these aside and shows the other listed ones; what is not listed does not change. */
    public void save(Viewer viewer, UUID link, Set<UUID> listed, Set<UUID> aside) {
        var delegation = reading(viewer, link);
        var now = clock.instant();
        var all = documents.all(delegation.holder());
        var mine =
                eligible(viewer).stream().filter(d -> listed.contains(d.ref())).collect(Collectors.toSet());
        var cut = records.of(delegation.holder(), delegation.id());
        var begin = chosen(mine, d -> aside.contains(d.ref()) && !cut.contains(d.id()));
        var end = chosen(mine, d -> !aside.contains(d.ref()) && cut.contains(d.id()));
        for (var d : Versions.of(begin, all)) {
            records.begin(d.holder(), delegation.id(), d.id(), viewer.actorId(), now);
        }
        for (var d : Versions.of(end, all)) records.end(d.holder(), delegation.id(), d.id(), viewer.actorId(), now);
        trace(viewer, Action.NARROW, begin);
        trace(viewer, Action.WIDEN, end);
    }

    /** All that this delegate sees today; what is added later they see. */
    public void setAsideAll(Viewer viewer, UUID link) {
        var all = rows(viewer, link).stream().map(row -> row.document().ref()).collect(Collectors.toSet());
        save(viewer, link, all, all);
    }

    private static Set<DocumentEntry> chosen(
            Set<DocumentEntry> some, java.util.function.Predicate<DocumentEntry> which) {
        return some.stream().filter(which).collect(Collectors.toCollection(HashSet::new));
    }

    /** A delegation in force that lets read documents. */
    private Delegation reading(Viewer viewer, UUID link) {
        var delegation = delegations.find(viewer, link);
        if (!delegation.isActive() || !delegation.scopes().contains(Scope.DOCUMENTS_READ))
            throw new Refusal(Sharing.NOT_FOUND);
        return delegation;
    }

    private List<DocumentEntry> eligible(Viewer viewer) {
        subject.is(viewer.holder());
        var now = clock.instant();
        var space = permissions.facts(viewer, viewer.holder(), now);
        if (!policies.current().space(viewer, space).decides()) throw new Refusal(Sharing.NOT_FOUND);
        var masked = maskings.of(viewer.holder());
        return documents.all(viewer.holder()).stream()
                .filter(d -> !masked.contains(d.id()) && !d.hiddenFromGuardians())
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, false), now)
                        .allows())
                .toList();
    }

    private void trace(Viewer viewer, Action action, Set<DocumentEntry> some) {
        if (some.isEmpty()) return;
        var refs = some.stream().map(DocumentEntry::ref).toList();
        journal.record(Act.decided(viewer, action, refs));
    }
}

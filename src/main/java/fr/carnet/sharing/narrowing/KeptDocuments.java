package fr.carnet.sharing.narrowing;

import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Helping;
import fr.carnet.identity.Persons;
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
import fr.carnet.sharing.Rule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a minor keeps from those who represent them, with their own sign-in, from sixteen until majority (R76, R29). */
@Stateless
public class KeptDocuments {

    @Inject
    Persons persons;

    @Inject
    Documents documents;

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

    /** The minor's documents; those that they keep have their box ticked. */
    public List<TickRow> rows(Viewer viewer) {
        var now = clock.instant();
        return visible(viewer, now).stream()
                .filter(d -> d.status() == Status.CURRENT)
                .map(d -> new TickRow(d, d.hiddenFromGuardians()))
                .toList();
    }

    /** Keeps these and shows the other listed ones to guardians; what is not listed does not change. */
    public void save(Viewer viewer, Set<UUID> listed, Set<UUID> kept) {
        var now = clock.instant();
        var mine = visible(viewer, now).stream()
                .filter(d -> listed.contains(d.ref()))
                .toList();
        change(viewer, mine, d -> kept.contains(d.ref()) && !d.hiddenFromGuardians(), true, now);
        change(viewer, mine, d -> !kept.contains(d.ref()) && d.hiddenFromGuardians(), false, now);
    }

    private void change(
            Viewer viewer, List<DocumentEntry> mine, Predicate<DocumentEntry> which, boolean hide, Instant now) {
        var some = mine.stream().filter(which).collect(Collectors.toSet());
        if (some.isEmpty()) return;
        for (var d : Versions.of(some, documents.all(viewer.holder()))) {
            if (d.status() == Status.DELETED || d.hiddenFromGuardians() == hide) continue;
            documents.show(d.holder(), d.ref(), d.confidentiality(), d.hiddenFromPatient(now), hide, now);
        }
        var action = hide ? Action.HIDE_FROM_GUARDIANS : Action.SHOW_TO_GUARDIANS;
        var refs = some.stream().map(DocumentEntry::ref).toList();
        journal.record(Act.allowed(viewer, viewer.holder(), action, Rule.OWN_SPACE.name(), refs));
    }

    private List<DocumentEntry> visible(Viewer viewer, Instant now) {
        if (!viewer.isHolder()) throw new Refusal(Helping.NOT_OLD_ENOUGH);
        var person = persons.find(viewer.person()).orElseThrow();
        if (!Ages.mayKeepToThemselves(person, now)) throw new Refusal(Helping.NOT_OLD_ENOUGH);
        subject.is(viewer.holder());
        var space = permissions.facts(viewer, viewer.holder(), now);
        return documents.all(viewer.holder()).stream()
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, false), now)
                        .allows())
                .toList();
    }
}

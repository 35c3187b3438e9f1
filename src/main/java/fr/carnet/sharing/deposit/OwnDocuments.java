package fr.carnet.sharing.deposit;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.records.Author;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What holders add themselves, and may correct or delete: theirs only (R30). */
@Stateless
public class OwnDocuments {

    @Inject
    Persons persons;

    @Inject
    ByHand byHand;

    @Inject
    Spaces spaces;

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** Whether the viewer may add anything: the space is open, and theirs to fill. */
    public boolean isOpen(Viewer viewer) {
        if (viewer.holder() == null) return false;
        return spaces.find(viewer.holder()).isPresent()
                && policies.current().adding(viewer, facts(viewer)).allows();
    }

    /** Whether the holder chose to mask what arrives: the answer to propose, which they may change for this one (R23). */
    public boolean masksNew(Viewer viewer) {
        return Optional.ofNullable(viewer.holder())
                .flatMap(spaces::find)
                .filter(Space::masksNew)
                .isPresent();
    }

    /** @param masked hidden from professionals from the start */
    public DocumentEntry add(Viewer viewer, ByHand.Typed typed, boolean masked, byte[] bytes) {
        var holder = openSpaceOf(viewer);
        var now = clock.instant();
        var ins = persons.insOf(holder.id());
        var author = new Author(
                Author.Kind.PATIENT,
                ins.matricule(),
                holder.traits().familyName(),
                holder.traits().givenNames().get(0),
                null,
                null,
                null);
        var sent = byHand.document(viewer, "urn:uuid:" + UUID.randomUUID(), typed, author, masked, bytes);
        var entry = documents.store(holder.id(), holder.prefix(), sent, false, now);
        if (masked) maskings.begin(holder.id(), entry.id(), viewer.actorId(), now);
        trace(viewer, Action.DEPOSIT, entry.ref());
        return entry;
    }

    public void correct(Viewer viewer, UUID ref, ByHand.Typed typed) {
        var entry = own(viewer, ref);
        byHand.check(typed);
        documents.correct(
                entry.holder(),
                ref,
                ByHand.oneLine(typed.title()),
                typed.typeCode(),
                byHand.classOf(typed.typeCode()),
                typed.date().atStartOfDay(Time.PARIS).toInstant(),
                clock.instant());
        trace(viewer, Action.CORRECT, ref);
    }

    public void delete(Viewer viewer, UUID ref) {
        var entry = own(viewer, ref);
        documents.delete(entry.holder(), ref, clock.instant());
        trace(viewer, Action.DELETE, ref);
    }

    /** A document that this viewer added, about to be corrected or deleted. */
    public DocumentEntry find(Viewer viewer, UUID ref) {
        return own(viewer, ref);
    }

    /** @throws Refusal NOT_FOUND when it is not there for this viewer, OWN_ONLY when a professional made it */
    private DocumentEntry own(Viewer viewer, UUID ref) {
        var holder = openSpaceOf(viewer);
        var entry = documents
                .find(holder.id(), ref)
                .filter(d -> d.status() == Status.CURRENT && isSeen(viewer, d))
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        if (!entry.depositedBy().equals(viewer.actorId())) {
            journal.recordApart(Act.refused(viewer, holder.id(), Action.CORRECT, Rule.NOT_AUTHOR.name(), List.of(ref)));
            throw new Refusal(Sharing.OWN_ONLY);
        }
        return entry;
    }

    private Person openSpaceOf(Viewer viewer) {
        if (viewer.holder() != null) spaces.hold(viewer.holder());
        if (!isOpen(viewer)) throw new Refusal(Sharing.SPACE_NOT_OPEN);
        return persons.find(viewer.holder()).orElseThrow();
    }

    private boolean isSeen(Viewer viewer, DocumentEntry entry) {
        var masked = maskings.of(entry.holder(), entry.id()).isPresent();
        return policies.current()
                .document(viewer, facts(viewer), new DocumentFacts(entry, masked), clock.instant())
                .allows();
    }

    private SpaceFacts facts(Viewer viewer) {
        return permissions.facts(viewer, viewer.holder(), clock.instant());
    }

    private void trace(Viewer viewer, Action action, UUID ref) {
        var rule = policies.current().adding(viewer, facts(viewer));
        journal.record(Act.allowed(viewer, viewer.holder(), action, rule.name(), List.of(ref)));
    }
}

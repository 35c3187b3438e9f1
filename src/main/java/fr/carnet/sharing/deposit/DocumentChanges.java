package fr.carnet.sharing.deposit;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Status;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.AccessPolicy;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Seen;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.masking.Masking;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A software changes a document that it, or its structure, deposited (TD3.3). Nobody else can (R30). */
@Stateless
public class DocumentChanges {

    @Inject
    Persons persons;

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
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * The one document with this id that the viewer may change. When there is none, any other with this id, for
     * {@link #open} to refuse as it would by its ref.
     *
     * @param holder narrows to one space; null for all
     * @throws Refusal NOT_FOUND, or NOT_ONE_DOCUMENT when the viewer may change several
     */
    public UUID named(Viewer viewer, String uniqueId, Long holder) {
        var all = documents.named(uniqueId).stream()
                .flatMap(ref -> entry(ref).stream())
                .filter(d -> holder == null || holder == d.holder())
                .toList();
        var own = all.stream().filter(d -> mayChange(viewer, d)).toList();
        if (own.size() > 1) throw new Refusal(Sharing.NOT_ONE_DOCUMENT);
        return (own.isEmpty() ? all : own)
                .stream().findFirst().map(DocumentEntry::ref).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    /**
     * The document as whoever may change it sees it.
     *
     * @throws Refusal NOT_AUTHOR when the caller can see the document but did not make it, NOT_FOUND when it cannot
     *     see it, GONE when it is deleted
     */
    public Seen open(Viewer viewer, UUID ref) {
        var entry = entry(ref).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        if (!mayChange(viewer, entry)) throw refused(viewer, entry);
        if (entry.status() == Status.DELETED)
            throw refused(viewer, entry, Action.CHANGE_VISIBILITY, Rule.DELETED, Sharing.GONE);
        return seen(entry);
    }

    /**
     * @param version the version that the caller knows; null when they do not say
     * Refused tries are written too (R60), but for that of a version that is not the last: it is asked again at once.
     *
     * @throws Refusal as {@link #open}; VERSION_DIFFERS; SPACE_CLOSED; MASKED_BY_HOLDER
     */
    public Seen apply(Viewer viewer, UUID ref, Change change, Integer version) {
        var holder = persons.owning(ref).map(Person::id).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        var open = spaces.hold(holder).filter(Space::takesDocuments).isPresent();
        var entry = open(viewer, ref).entry();
        if (!open) throw refused(viewer, entry, action(change), Rule.SPACE_NOT_OPEN, Sharing.SPACE_CLOSED);
        if (version != null && version != entry.version()) throw new Refusal(Sharing.VERSION_DIFFERS);

        var now = clock.instant();
        if (change.labels() != null) entry = relabel(viewer, entry, change.labels());
        if (change.archived() != null) entry = documents.archive(holder, ref, change.archived(), now);
        if (change.status() == Status.SUPERSEDED) entry = documents.supersede(holder, ref, now);
        if (change.status() == Status.DELETED) entry = documents.delete(holder, ref, now);
        journal.record(Act.allowed(viewer, holder, action(change), Rule.DEPOSITOR.name(), List.of(ref)));
        tell(viewer, holder, entry);
        return seen(entry);
    }

    private boolean mayChange(Viewer viewer, DocumentEntry entry) {
        subject.is(entry.holder());
        return AccessPolicy.mayChange(viewer, facts(entry));
    }

    private DocumentFacts facts(DocumentEntry entry) {
        return new DocumentFacts(entry, maskings.of(entry.holder(), entry.id()).isPresent());
    }

    private Optional<DocumentEntry> entry(UUID ref) {
        return persons.owning(ref).flatMap(holder -> {
            subject.is(holder.id());
            return documents.find(holder.id(), ref).filter(d -> !d.former());
        });
    }

    /** The former version was this author's too, or it could not have been replaced. */
    private Seen seen(DocumentEntry entry) {
        return new Seen(
                entry, facts(entry).masked(), documents.replacedBy(entry).orElse(null));
    }

    private DocumentEntry relabel(Viewer viewer, DocumentEntry entry, Change.Labels labels) {
        var now = clock.instant();
        var inForce = maskings.of(entry.holder(), entry.id());
        if (labels.masked() && inForce.isEmpty()) maskings.begin(entry.holder(), entry.id(), viewer.actorId(), now);
        if (!labels.masked()) {
            if (inForce.filter(Masking::isHolders).isPresent())
                throw refused(viewer, entry, Action.UNMASK, Rule.MASKED, Sharing.MASKED_BY_HOLDER);
            inForce.ifPresent(masking -> masking.end(viewer.actorId(), now));
        }
        return documents.show(
                entry.holder(),
                entry.ref(),
                labels.confidentiality(),
                labels.hiddenFromPatient(),
                labels.hiddenFromGuardians(),
                now);
    }

    private Refusal refused(Viewer viewer, DocumentEntry entry) {
        var now = clock.instant();
        var space = permissions.facts(viewer, entry.holder(), now);
        var seen = policies.current().document(viewer, space, facts(entry), now);
        return seen.allows()
                ? refused(viewer, entry, Action.CHANGE_VISIBILITY, Rule.NOT_AUTHOR, Sharing.NOT_AUTHOR)
                : refused(viewer, entry, Action.CHANGE_VISIBILITY, seen, Sharing.NOT_FOUND);
    }

    private Refusal refused(Viewer viewer, DocumentEntry entry, Action action, Rule rule, Sharing code) {
        journal.recordApart(Act.refused(viewer, entry.holder(), action, rule.name(), List.of(entry.ref())));
        return new Refusal(code);
    }

    private void tell(Viewer viewer, long holder, DocumentEntry entry) {
        if (entry.hiddenFromPatient(clock.instant())) return;
        if (entry.hiddenFromGuardians() && persons.hasGuardian(holder)) return;
        notifications.tell(holder, Event.CHANGED_DOCUMENT, viewer.displayName(), entry.ref());
    }

    private static Action action(Change change) {
        if (change.status() == Status.DELETED) return Action.DELETE;
        if (change.status() == Status.SUPERSEDED) return Action.REPLACE;
        return change.archived() != null ? Action.ARCHIVE : Action.CHANGE_VISIBILITY;
    }
}

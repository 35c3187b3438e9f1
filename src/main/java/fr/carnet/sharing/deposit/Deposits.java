package fr.carnet.sharing.deposit;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Lots;
import fr.carnet.records.NewDocument;
import fr.carnet.records.Records;
import fr.carnet.sharing.AccessPolicy;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Professionals' software feeds a space. Feeding asks no authorisation, only an open space (R22, R42). */
@Stateless
public class Deposits {

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    DocumentTypes types;

    @Inject
    Spaces spaces;

    @Inject
    Documents documents;

    @Inject
    Lots lots;

    @Inject
    MaskingsInForce maskings;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    /** Stores a whole lot, or nothing. The same lot sent twice, even at once, is stored once. */
    public Deposited deposit(Viewer viewer, Lot lot) {
        requireRegistered(viewer);
        var holder = persons.identify(lot.ins(), lot.traits());
        var space = spaces.hold(holder.id()).filter(Space::isOpen).orElse(null);
        if (space == null) throw refused(viewer, holder, Rule.SPACE_NOT_OPEN, Sharing.SPACE_CLOSED);

        var stored = new ArrayList<DocumentEntry>();
        var replaced = new ArrayList<DocumentEntry>();
        var replay = true;
        for (var item : lot.documents()) {
            var known = documents.findByUniqueId(holder.id(), item.document().uniqueId());
            if (known.isPresent()) {
                stored.add(sameOrRefused(viewer, holder, known.get(), item.document()));
            } else {
                replay = false;
                stored.add(store(viewer, holder, space, item, replaced));
            }
        }
        var ref = lots.keep(
                holder,
                viewer.actorId(),
                lot.uniqueId(),
                lot.sourceId(),
                lot.designationType(),
                lot.code(),
                lot.author(),
                lot.at(),
                stored);
        if (replay) journal.record(Act.allowed(viewer, holder.id(), Action.DEPOSIT, Rule.FEEDING.name(), refs(stored)));
        return new Deposited(ref, stored, replaced, replay);
    }

    private DocumentEntry sameOrRefused(Viewer viewer, Person holder, DocumentEntry known, NewDocument sent) {
        if (!documents.sameBytes(known, sent.content())) {
            throw refused(viewer, holder, Rule.FEEDING, Records.DUPLICATE_ID);
        }
        return known;
    }

    private DocumentEntry store(
            Viewer viewer, Person holder, Space space, Lot.Item item, List<DocumentEntry> replaced) {
        var sent = item.document();
        if (types.find(sent.typeCode()).isEmpty()) throw new Refusal(Sharing.TYPE_NOT_ALLOWED, sent.typeCode());
        var now = clock.instant();
        Long former = null;
        if (item.replaces() != null) {
            var old = replaceable(viewer, holder, item.replaces());
            former = old.id();
            replaced.add(old);
        }
        var entry = documents.store(holder.id(), holder.prefix(), sent.replacing(former), now);
        if (space.masksNew() || sent.masked()) maskings.begin(holder.id(), entry.id(), viewer.actorId(), now);
        var action = former == null ? Action.DEPOSIT : Action.REPLACE;
        journal.record(Act.allowed(viewer, holder.id(), action, Rule.FEEDING.name(), List.of(entry.ref())));
        tell(holder, former == null ? Event.NEW_DOCUMENT : Event.CHANGED_DOCUMENT, viewer, entry);
        return entry;
    }

    /** What is masked is unknown to others, here too (R25). */
    private DocumentEntry replaceable(Viewer viewer, Person holder, String uniqueId) {
        var old = documents
                .findByUniqueId(holder.id(), uniqueId)
                .orElseThrow(() -> new Refusal(Sharing.REPLACED_UNKNOWN, uniqueId));
        if (AccessPolicy.mayChange(viewer, old)) return old;
        var refusal = refused(viewer, holder, Rule.NOT_AUTHOR, Sharing.NOT_AUTHOR);
        var masked = maskings.of(holder.id(), old.id()).isPresent();
        throw masked ? new Refusal(Sharing.REPLACED_UNKNOWN, uniqueId) : refusal;
    }

    /** An announce-first document stays unknown to the patient, a secret one to whoever represents them (R28, R29). */
    private void tell(Person holder, Event event, Viewer viewer, DocumentEntry entry) {
        if (entry.hiddenFromPatient(clock.instant())) return;
        if (entry.hiddenFromGuardians() && persons.hasGuardian(holder.id())) return;
        notifications.tell(holder.id(), event, viewer.displayName(), entry.ref());
    }

    private void requireRegistered(Viewer viewer) {
        var registered = viewer.software() != null
                && directory
                        .software(viewer.software())
                        .filter(s -> s.registered())
                        .isPresent();
        if (!registered) throw new Refusal(Sharing.SOFTWARE_NOT_REGISTERED);
    }

    private Refusal refused(Viewer viewer, Person holder, Rule rule, Refusal.Code code) {
        journal.recordApart(
                new Act(viewer, holder.id(), Action.DEPOSIT, false, rule.name(), 0, List.of(), code.name()));
        return new Refusal(code);
    }

    private static List<UUID> refs(List<DocumentEntry> entries) {
        return entries.stream().map(DocumentEntry::ref).toList();
    }
}

package fr.carnet.sharing.deposit;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Software;
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
import fr.carnet.records.NewLot;
import fr.carnet.records.Records;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.AccessPolicy;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Grant;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Seen;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.masking.Masking;
import fr.carnet.sharing.masking.MaskingsInForce;
import fr.carnet.sharing.narrowing.NarrowingRecords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Professionals' software feeds a space. Feeding asks no authorisation, only an open space (R22, R42). The source of the
 * former record feeds it before it opens too (R14): what it brings is there for nobody until the holder takes it over.
 */
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
    FormerRecords formerRecords;

    @Inject
    Documents documents;

    @Inject
    Lots lots;

    @Inject
    MaskingsInForce maskings;

    @Inject
    NarrowingRecords narrowings;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    /** Stores a whole lot, or nothing. The same lot sent twice, even at once, is stored once. */
    public Deposited deposit(Viewer viewer, Lot lot) {
        var source = registered(viewer).formerRecordSource();
        var holder = persons.identify(lot.ins(), lot.traits());
        var space = (source
                        ? Optional.of(spaces.held(holder.id())).filter(Space::takesFormerRecord)
                        : spaces.hold(holder.id()).filter(Space::takesDocuments))
                .orElseThrow(() -> refused(viewer, holder, Rule.SPACE_NOT_OPEN, Sharing.SPACE_CLOSED));
        var former = source && !formerRecords.isTakenOver(holder.id());
        return feed(viewer, holder, space, lot, former, Rule.FEEDING);
    }

    /**
     * What a professional brings without a software, on a ground that the policy must agree to (R34): stored, masked and
     * told like any other.
     *
     * @param given the one permission on which they come
     * @throws Refusal SPACE_CLOSED
     */
    public Deposited deposit(Viewer viewer, Person holder, Grant given, Lot lot) {
        var space = spaces.hold(holder.id()).filter(Space::takesDocuments);
        var facts = permissions.facts(viewer, holder.id(), clock.instant()).withOnly(List.of(given));
        var rule = policies.current().adding(viewer, facts);
        if (!rule.allows()) throw refused(viewer, holder, rule, Sharing.SPACE_CLOSED);
        var open = space.orElseThrow(() -> refused(viewer, holder, Rule.SPACE_NOT_OPEN, Sharing.SPACE_CLOSED));
        return feed(viewer, holder, open, lot, false, rule);
    }

    private Deposited feed(Viewer viewer, Person holder, Space space, Lot lot, boolean former, Rule ground) {
        var items = lot.documents().stream()
                .map(item -> documents
                        .findByUniqueId(holder.id(), item.document().uniqueId(), former)
                        .map(known -> sameOrRefused(viewer, holder, known, item.document()))
                        .orElseGet(() -> store(viewer, holder, space, item, former)))
                .toList();
        var replay = items.stream().noneMatch(Deposited.Item::fresh);
        var entries = items.stream().map(i -> i.document().entry()).toList();
        var ref = replay ? former(viewer, holder, lot, entries) : keep(viewer, holder, lot, entries);
        if (replay) journal.record(Act.allowed(viewer, holder.id(), Action.DEPOSIT, ground.name(), refs(entries)));
        else items.stream().filter(Deposited.Item::fresh).forEach(item -> tellAndTrace(viewer, holder, item, ground));
        return new Deposited(ref, items, replay);
    }

    /** Last of all: a refusal, whose trace is committed apart, must find no trace of this transaction before it. */
    private void tellAndTrace(Viewer viewer, Person holder, Deposited.Item item, Rule ground) {
        var entry = item.document().entry();
        var isNew = item.replaced() == null;
        var action = isNew ? Action.DEPOSIT : Action.REPLACE;
        journal.record(Act.allowed(viewer, holder.id(), action, ground.name(), List.of(entry.ref())));
        tell(holder, isNew ? Event.NEW_DOCUMENT : Event.CHANGED_DOCUMENT, viewer, entry);
    }

    private UUID keep(Viewer viewer, Person holder, Lot lot, List<DocumentEntry> entries) {
        return lots.keep(holder, header(viewer, lot), entries)
                .orElseThrow(() -> refused(viewer, holder, Rule.ID_TAKEN, Sharing.LOT_ID_USED));
    }

    /** The lot of the first time; what was already there by another way gets a lot of its own. */
    private UUID former(Viewer viewer, Person holder, Lot lot, List<DocumentEntry> entries) {
        var known = lot.uniqueId() == null ? lots.bringing(entries.get(0)) : lots.named(holder.id(), lot.uniqueId());
        return known.orElseGet(() -> keep(viewer, holder, lot, entries));
    }

    private static NewLot header(Viewer viewer, Lot lot) {
        return new NewLot(
                lot.uniqueId(),
                lot.sourceId(),
                lot.designationType(),
                lot.title(),
                lot.code(),
                viewer.actorId(),
                lot.author(),
                lot.at());
    }

    private Deposited.Item sameOrRefused(Viewer viewer, Person holder, DocumentEntry known, NewDocument sent) {
        if (!documents.sameBytes(known, sent.content())) {
            throw refused(viewer, holder, Rule.ID_TAKEN, Records.DUPLICATE_ID);
        }
        var replaced = documents.replacedBy(known).orElse(null);
        return new Deposited.Item(new Seen(known, knownMasked(viewer, known), replaced), replaced, false);
    }

    /** Only whoever made a document learns that it is masked (R25). */
    private boolean knownMasked(Viewer viewer, DocumentEntry entry) {
        return maskings.of(entry.holder(), entry.id()).isPresent()
                && AccessPolicy.mayChange(viewer, new DocumentFacts(entry, true));
    }

    private Deposited.Item store(Viewer viewer, Person holder, Space space, Lot.Item item, boolean former) {
        var sent = item.document();
        if (types.find(sent.typeCode()).isEmpty()) throw new Refusal(Sharing.TYPE_NOT_ALLOWED, sent.typeCode());
        var now = clock.instant();
        var old = item.replaces() == null ? null : replaceable(viewer, holder, item.replaces(), former);
        var added = documents.store(
                holder.id(), holder.prefix(), sent.replacing(old == null ? null : old.id()), former, now);
        var entry = old == null ? added : narrowings.follow(old, added, now);
        var maskedBy = maskedBy(viewer, holder, space, sent, old);
        if (maskedBy != null) maskings.begin(holder.id(), entry.id(), maskedBy, now);
        var superseded =
                old == null ? null : documents.find(holder.id(), old.ref()).orElseThrow();
        return new Deposited.Item(new Seen(entry, maskedBy != null, superseded), superseded, true);
    }

    /** A new version of a masked document is masked: what the holder hid does not come back by being corrected (R23). */
    private String maskedBy(Viewer viewer, Person holder, Space space, NewDocument sent, DocumentEntry old) {
        var former = old == null ? Optional.<Masking>empty() : maskings.of(holder.id(), old.id());
        if (former.isPresent()) return former.get().by();
        if (space.masksNew()) return "person:" + holder.id();
        return sent.masked() ? viewer.actorId() : null;
    }

    /** Null when nobody but a header speaks of it. What is masked is unknown to others, here too (R25). */
    private DocumentEntry replaceable(Viewer viewer, Person holder, Lot.Former named, boolean former) {
        var found = named.ref() == null
                ? documents.findByUniqueId(holder.id(), named.uniqueId(), former)
                : documents.find(holder.id(), named.ref()).filter(d -> d.former() == former);
        if (found.isEmpty() && !named.required()) return null;
        var old = found.orElseThrow(() -> new Refusal(Sharing.REPLACED_UNKNOWN));
        var masked = maskings.of(holder.id(), old.id()).isPresent();
        if (AccessPolicy.mayChange(viewer, new DocumentFacts(old, masked))) return old;
        var refusal = refused(viewer, holder, Rule.NOT_AUTHOR, Sharing.NOT_AUTHOR);
        if (!masked) throw refusal;
        if (named.required()) throw new Refusal(Sharing.REPLACED_UNKNOWN);
        return null;
    }

    /** What is not taken over yet stays unknown to everybody, an announce-first document to the patient, a secret one to whoever represents them (R28, R29). */
    private void tell(Person holder, Event event, Viewer viewer, DocumentEntry entry) {
        if (entry.former() || entry.hiddenFromPatient(clock.instant())) return;
        if (entry.hiddenFromGuardians() && persons.hasGuardian(holder.id())) return;
        notifications.tell(holder, event, viewer.displayName(), entry.ref());
    }

    private Software registered(Viewer viewer) {
        return Optional.ofNullable(viewer.software())
                .flatMap(directory::software)
                .filter(Software::registered)
                .orElseThrow(() -> new Refusal(Sharing.SOFTWARE_NOT_REGISTERED));
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

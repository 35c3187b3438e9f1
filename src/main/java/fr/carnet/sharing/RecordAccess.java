package fr.carnet.sharing;

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
import fr.carnet.platform.Time;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.records.Lots;
import fr.carnet.records.Status;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The gate: the only way to a document. Asks the policy, writes the trace in the same transaction, then serves.
 * Hidden, absent, not authorised and blocked all get {@link Sharing#NOT_FOUND}.
 */
@Stateless
public class RecordAccess {

    private static final Set<String> VACCINATION = Set.of("11369-6", "87273-9");

    @Inject
    Persons persons;

    @Inject
    Documents documents;

    @Inject
    Lots lots;

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

    /** @throws Refusal NOT_FOUND when the viewer may not consult this space at all */
    public Listing list(Viewer viewer, long holder, Search search) {
        var consulted = consult(viewer, holder, search.fromADate());
        var seen = consulted.seen.stream().filter(search.wanted()).toList();
        var hidden = consulted.hidden.stream()
                .map(Sight::unseen)
                .filter(search.wanted())
                .count();
        var page = page(seen, search.order(), search.offset(), search.limit());
        tell(viewer, holder, consulted.rule, null);
        var refs = page.stream().map(s -> s.entry().ref()).toList();
        journal.record(new Act(
                viewer, holder, Action.SEARCH, true, consulted.rule.name(), (int) hidden, refs, search.words()));
        return new Listing(page, seen.size(), authors(consulted.everySeen), consulted.twoYears);
    }

    /** Lots as they were sent, each with those of its documents that the viewer may see; a lot with none does not exist. */
    public LotListing lots(Viewer viewer, long holder, LotSearch search) {
        var consulted = consult(viewer, holder, search.fromADate());
        var visible = consulted.seen.stream().map(Seen::entry).collect(Collectors.toMap(DocumentEntry::id, d -> d));
        var found = lots.all(holder).stream()
                .map(lot -> new SeenLot(
                        lot,
                        lot.documents().stream()
                                .map(visible::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(lot -> !lot.documents().isEmpty())
                .filter(search.wanted())
                .toList();
        var page = page(found, search.order(), search.offset(), search.limit());
        tell(viewer, holder, consulted.rule, null);
        var refs = page.stream()
                .flatMap(l -> l.documents().stream())
                .map(DocumentEntry::ref)
                .distinct()
                .toList();
        journal.record(new Act(
                viewer,
                holder,
                Action.SEARCH,
                true,
                consulted.rule.name(),
                consulted.hidden.size(),
                refs,
                search.words()));
        return new LotListing(page, found.size(), consulted.twoYears);
    }

    /** What is known of one document, without its bytes. */
    public Seen find(Viewer viewer, UUID ref) {
        return allowed(viewer, ref, Action.SEARCH);
    }

    /** Opens a document to read it on a page. */
    public Opened read(Viewer viewer, UUID ref) {
        return open(viewer, ref, Action.READ);
    }

    /** The original bytes, taken away. */
    public Opened download(Viewer viewer, UUID ref) {
        return open(viewer, ref, Action.DOWNLOAD);
    }

    private Opened open(Viewer viewer, UUID ref, Action action) {
        var seen = allowed(viewer, ref, action);
        var older = seen.replaced() == null ? null : seen.replaced().ref();
        return new Opened(
                seen.entry(), documents.content(seen.entry()), seen.masked(), older, newer(viewer, seen.entry()));
    }

    private UUID newer(Viewer viewer, DocumentEntry entry) {
        if (entry.status() != Status.SUPERSEDED) return null;
        var now = clock.instant();
        var space = permissions.facts(viewer, entry.holder(), now);
        var sight = new Sight(viewer, policies.current(), space, maskings.of(entry.holder()), now);
        return documents
                .replacing(entry)
                .filter(d -> sight.rule(d).allows())
                .map(DocumentEntry::ref)
                .orElse(null);
    }

    private Seen allowed(Viewer viewer, UUID ref, Action action) {
        var holder = persons.owning(ref).map(Person::id).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        var entry = documents.find(holder, ref).orElse(null);
        if (entry == null) {
            var access = policies.current().space(viewer, space);
            throw refused(viewer, holder, action, access.allows() ? Rule.UNKNOWN : access, List.of());
        }
        var sight = new Sight(viewer, policies.current(), space, maskings.of(holder), now);
        var rule = sight.rule(entry);
        if (!rule.allows()) throw refused(viewer, holder, action, rule, List.of(ref));

        if (!isSecret(entry)) tell(viewer, holder, rule, ref);
        journal.record(Act.allowed(viewer, holder, action, rule.name(), List.of(ref)));
        var replaced = documents.replacedBy(entry).filter(d -> sight.rule(d).allows());
        return sight.seen(entry, replaced.orElse(null));
    }

    /**
     * @param seen      what the viewer may see, within two years when this is a first search
     * @param hidden    what is kept from them, within the same years; the holder reads how many, and knows of each (R28)
     * @param everySeen the same as {@code seen}, whatever the years
     */
    private record Consulted(
            Rule rule, List<Seen> seen, List<DocumentEntry> hidden, List<Seen> everySeen, boolean twoYears) {}

    private Consulted consult(Viewer viewer, long holder, boolean fromADate) {
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        var access = policies.current().space(viewer, space);
        if (!access.allows()) throw refused(viewer, holder, Action.SEARCH, access, List.of());

        var sight = new Sight(viewer, policies.current(), space, maskings.of(holder), now);
        var twoYears = viewer.isProfessional() && !fromADate && !journal.hasConsulted(holder, viewer.actorId());
        var all = documents.all(holder);
        var everySeen = sight.seen(all);
        var seen = everySeen.stream()
                .filter(s -> !twoYears || recent(s.entry(), now))
                .toList();
        var hidden = all.stream()
                .filter(d -> !d.former() && !d.hiddenFromPatient(now))
                .filter(d -> !sight.rule(d).allows())
                .filter(d -> !twoYears || recent(d, now))
                .toList();
        return new Consulted(access, seen, hidden, everySeen, twoYears);
    }

    private static <T> List<T> page(List<T> found, Comparator<T> order, int offset, int limit) {
        var sorted = order == null ? found.stream() : found.stream().sorted(order);
        return sorted.skip(offset).limit(limit).toList();
    }

    private Refusal refused(Viewer viewer, long holder, Action action, Rule rule, List<UUID> refs) {
        journal.recordApart(Act.refused(viewer, holder, action, rule.name(), refs));
        if (rule == Rule.DELETED) return new Refusal(Sharing.GONE);
        if (rule == Rule.SPACE_NOT_OPEN && (viewer.isHolder() || viewer.isForAnother()))
            return new Refusal(Sharing.SPACE_NOT_OPEN);
        return new Refusal(Sharing.NOT_FOUND);
    }

    private void tell(Viewer viewer, long holder, Rule rule, UUID ref) {
        if (!viewer.isProfessional()) return;
        var event = rule.isEmergency() ? Event.EMERGENCY_ACCESS : Event.PROFESSIONAL_ACCESS;
        notifications.tell(holder, event, viewer.displayName(), ref);
    }

    /** R29: what leaves the house may reach whoever represents the holder, who would find nothing in it. */
    private boolean isSecret(DocumentEntry entry) {
        return entry.hiddenFromGuardians() && persons.hasGuardian(entry.holder());
    }

    /** The vaccination history is exempt of the two-year limit (INTEROP §1). */
    private static boolean recent(DocumentEntry d, Instant now) {
        var limit = now.atZone(Time.PARIS).minusYears(2).toInstant();
        return !d.serviceStart().isBefore(limit) || VACCINATION.contains(d.typeCode());
    }

    private static List<String> authors(List<Seen> visible) {
        return visible.stream()
                .map(s -> s.entry().author().displayName())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}

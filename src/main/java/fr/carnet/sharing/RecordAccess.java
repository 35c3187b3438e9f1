package fr.carnet.sharing;

import fr.carnet.sharing.masking.MaskingsInForce;
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
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        var access = policies.current().space(viewer, space);
        if (!access.allows()) throw refused(viewer, holder, Action.SEARCH, access, List.of());

        var masked = maskings.of(holder);
        var twoYears = viewer.isProfessional() && !search.fromADate() && !journal.hasConsulted(holder, viewer.actorId());
        var all = documents.all(holder);
        var visible = all.stream()
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, masked.contains(d.id())), now)
                        .allows())
                .toList();
        Predicate<DocumentEntry> wanted = search.wanted().and(d -> !twoYears || recent(d, now));
        var seen = visible.stream().filter(wanted).toList();
        var withheld = (int) all.stream().filter(wanted).count() - seen.size();
        var page = seen.stream().skip(search.offset()).limit(search.limit()).toList();
        tell(viewer, holder, null);
        journal.record(new Act(
                viewer, holder, Action.SEARCH, true, access.name(), withheld, refs(page), search.words()));
        return new Listing(page, seen.size(), viewer.isProfessional() ? Set.of() : masked, authors(visible), twoYears);
    }

    /** Opens a document to read it on a page. */
    public Opened read(Viewer viewer, UUID ref) {
        return open(viewer, ref, Action.READ);
    }

    /** The original bytes, taken away. */
    public Opened download(Viewer viewer, UUID ref) {
        return open(viewer, ref, Action.DOWNLOAD);
    }

    /**
     * Names of the documents of the viewer's own space, for the lines of its history and its notices. Deleted and
     * older ones keep their name there; what is hidden from this reader is absent.
     */
    public Map<UUID, String> titles(Viewer viewer) {
        return own(viewer, true).collect(Collectors.toMap(DocumentEntry::ref, DocumentEntry::title));
    }

    /** Documents hidden from this very reader of the space: its history and its notices are silent about them. */
    public Set<UUID> concealed(Viewer viewer) {
        return own(viewer, false).map(DocumentEntry::ref).collect(Collectors.toSet());
    }

    private Stream<DocumentEntry> own(Viewer viewer, boolean visible) {
        var holder = viewer.holder();
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        if (viewer.isProfessional() || !policies.current().space(viewer, space).allows()) return Stream.empty();
        return documents.all(holder).stream().filter(d -> {
            var rule = policies.current().document(viewer, space, new DocumentFacts(d, false), now);
            return visible == (rule.allows() || rule == Rule.DELETED);
        });
    }

    private Opened open(Viewer viewer, UUID ref, Action action) {
        var holder = persons.owning(ref).map(Person::id).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        var entry = documents.find(holder, ref).orElse(null);
        if (entry == null) {
            var access = policies.current().space(viewer, space);
            throw refused(viewer, holder, action, access.allows() ? Rule.UNKNOWN : access, List.of());
        }
        var masked = maskings.of(holder).contains(entry.id());
        var rule = policies.current().document(viewer, space, new DocumentFacts(entry, masked), now);
        if (!rule.allows()) throw refused(viewer, holder, action, rule, List.of(ref));

        tell(viewer, holder, ref);
        journal.record(Act.allowed(viewer, holder, action, rule.name(), List.of(ref)));
        var showsMasking = !viewer.isProfessional() || rule == Rule.DEPOSITOR;
        return new Opened(entry, documents.content(entry), masked && showsMasking);
    }

    private Refusal refused(Viewer viewer, long holder, Action action, Rule rule, List<UUID> refs) {
        journal.recordApart(Act.refused(viewer, holder, action, rule.name(), refs));
        if (rule == Rule.DELETED) return new Refusal(Sharing.GONE);
        if (rule == Rule.SPACE_NOT_OPEN && viewer.isHolder()) return new Refusal(Sharing.SPACE_NOT_OPEN);
        return new Refusal(Sharing.NOT_FOUND);
    }

    private void tell(Viewer viewer, long holder, UUID ref) {
        if (viewer.isProfessional()) {
            notifications.tell(holder, Event.PROFESSIONAL_ACCESS, viewer.displayName(), ref);
        }
    }

    /** The vaccination history is exempt of the two-year limit (INTEROP §1). */
    private static boolean recent(DocumentEntry d, Instant now) {
        var limit = now.atZone(Time.PARIS).minusYears(2).toInstant();
        return !d.serviceStart().isBefore(limit) || VACCINATION.contains(d.typeCode());
    }

    private static List<String> authors(List<DocumentEntry> visible) {
        return visible.stream()
                .map(d -> d.author().displayName())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<UUID> refs(List<DocumentEntry> page) {
        return page.stream().map(DocumentEntry::ref).collect(Collectors.toList());
    }
}

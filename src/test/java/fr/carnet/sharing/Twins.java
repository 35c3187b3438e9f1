package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.Family;
import fr.carnet.delegation.Scope;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.notification.Event;
import fr.carnet.notification.Hearing;
import fr.carnet.notification.Notices;
import fr.carnet.notification.Notifications;
import fr.carnet.notification.Summaries;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.deposit.ByHand;
import fr.carnet.sharing.deposit.OwnDocuments;
import fr.carnet.sharing.narrowing.KeptDocuments;
import fr.carnet.sharing.narrowing.Narrowings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** Two children of sixteen with the same documents, and two more of one of them; who looks, and what they are told. */
abstract class Twins {

    static final long KEEPER = 31;
    static final long TWIN = 32;
    static final long HELPER = 11;
    static final Viewer DOCTOR = Facts.professional(Facts.READER, "10", Facts.PRACTICE);

    final Family family = new Family();
    final Map<Long, Map<String, DocumentEntry>> documents = new HashMap<>();
    final Map<Long, UUID> links = new HashMap<>();

    @BeforeEach
    void twins() {
        var policies = new AccessPolicies();
        policies.load();
        family.visitors.beans.with(AccessPolicies.class, policies);
        family.visitors.beans.observe(Hearing.class, family.visitors.beans.get(Hearings.class)::hear);
        for (var child : List.of(KEEPER, TWIN)) {
            family.visitors.database.asSuperuser(
                    "insert into person (id, family_name, given_names, sex, birth_date, birth_place) overriding system value values (%d, 'BENALI', 'NOUR', 'F', '2010-01-10', '51454')"
                            .formatted(child),
                    "insert into person_ins values ('21001514540%d', '1.2.250.1.213.1.4.10', %1$d)".formatted(child),
                    "insert into guardianship (holder_id, guardian_id, since, certified_at) values (%d, 1, '2010-01-10', '2026-01-01')"
                            .formatted(child),
                    "insert into space (holder_id, state, opened_at) values (%d, 'OPEN', '2026-01-15')"
                            .formatted(child),
                    "insert into permission (holder_id, rpps, ground, since) values (%d, '%s', 'CARE_TEAM', '2026-01-01')"
                            .formatted(child, Facts.READER));
            links.put(child, family.helps(HELPER, child, Scope.DOCUMENTS_READ));
            add(child, "Vaccins");
            add(child, "Radio");
        }
        add(KEEPER, "Secret");
        add(KEEPER, "Réservé");
    }

    DocumentEntry old(DocumentEntry before) {
        return family.visitors
                .beans
                .get(fr.carnet.records.Documents.class)
                .find(KEEPER, before.ref())
                .orElseThrow();
    }

    void add(long child, String title) {
        var entry = family.visitors
                .beans
                .get(OwnDocuments.class)
                .add(
                        own(child),
                        new ByHand.Typed(title, "11502-2", LocalDate.parse("2026-03-01")),
                        false,
                        "%PDF-1.4 x".getBytes());
        documents.computeIfAbsent(child, c -> new HashMap<>()).put(title, entry);
        family.visitors.beans.inTransaction(() -> {
            family.visitors.beans.get(Subject.class).is(child);
            family.visitors
                    .beans
                    .get(Notifications.class)
                    .tell(child, Event.NEW_DOCUMENT, "Dr Jean MARTIN", entry.ref());
            return null;
        });
    }

    /** Was never there: nothing of it is left anywhere. */
    void remove(String title) {
        var ref = ref(KEEPER, title);
        family.visitors.database.asSuperuser(
                "delete from document_content where holder_id = 31 and document_id = (select id from document where ref = '%s')"
                        .formatted(ref),
                "delete from notification where document = '%s'".formatted(ref),
                "delete from trace where '%s' = any (documents)".formatted(ref),
                "delete from document where ref = '%s'".formatted(ref));
    }

    void keep(String title) {
        var ref = Set.of(ref(KEEPER, title));
        kept().save(own(KEEPER), ref, ref);
    }

    void setAside(String title) {
        var ref = Set.of(ref(KEEPER, title));
        family.visitors.beans.get(Narrowings.class).save(own(KEEPER), links.get(KEEPER), ref, ref);
    }

    void read(long child, String title) {
        access().read(DOCTOR, ref(child, title));
        access().read(own(child), ref(child, title));
    }

    /** Nothing of what was told before leaves any more. */
    void forgetWhatIsDue() {
        family.visitors.database.asSuperuser("delete from notification_due", "delete from outbox");
    }

    /** Makes the messages that are due; how many wait for this account then. */
    long messages(long account) {
        while (family.visitors.beans.get(Summaries.class).makeNext()) continue;
        return family.visitors.database.count("outbox where state = 'WAITING' and holder_id = " + account);
    }

    String told(Viewer viewer) {
        var decides = viewer.person() == MOTHER;
        return titles(viewer) + "\n" + notices(viewer) + "\n" + (decides ? history(viewer) : "");
    }

    List<String> titles(Viewer viewer) {
        var listing = access().list(viewer, viewer.holder(), everything());
        var titles =
                listing.documents().stream().map(DocumentEntry::title).sorted().toList();
        assertThat(listing.total()).isEqualTo(titles.size());
        return titles;
    }

    String notices(Viewer viewer) {
        var known = known(viewer);
        var notices = family.visitors.beans.get(Notices.class);
        var extract = notices.page(viewer, 1, known.concealed());
        return extract.total() + " " + notices.unread(viewer, known.concealed())
                + extract.rows().stream()
                        .map(n -> n.event() + " " + n.actorName() + " " + title(known, n.document()))
                        .collect(Collectors.joining(", "));
    }

    /** Who, what, how much; not when: the twins lived one after the other. */
    String history(Viewer viewer) {
        var known = known(viewer);
        var extract = family.visitors
                .beans
                .get(History.class)
                .page(viewer, new HistoryFilter(null, null, HistoryFilter.Kind.ALL, null, 1), known.concealed());
        return extract.total()
                + extract.rows().stream()
                        .filter(line -> !line.words().contains("READ_HISTORY"))
                        .map(line -> line.words() + " " + line.kind() + " " + line.withheld() + " " + line.rule() + " "
                                + line.documents().stream()
                                        .map(d -> title(known, d))
                                        .toList())
                        .collect(Collectors.joining("\n"));
    }

    static String title(Mentions.Known known, UUID document) {
        return document == null || known.named().get(document) == null
                ? "-"
                : known.named().get(document).title();
    }

    Mentions.Known known(Viewer viewer) {
        return family.visitors.beans.get(Mentions.class).to(viewer, Locale.FRENCH);
    }

    UUID ref(long child, String title) {
        return documents.get(child).get(title).ref();
    }

    RecordAccess access() {
        return family.visitors.beans.get(RecordAccess.class);
    }

    KeptDocuments kept() {
        return family.visitors.beans.get(KeptDocuments.class);
    }

    static Search everything() {
        return new Search(document -> true, true, 0, 100, null);
    }
}

package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.consent.Visitors.no;
import static fr.carnet.consent.Visitors.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.Made;
import fr.carnet.consent.Part;
import fr.carnet.consent.Visitors;
import fr.carnet.consent.choice.Choices;
import fr.carnet.consent.choice.Decision;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.consent.choice.FormerRecords.FormerRecord;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Traits;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.records.Author;
import fr.carnet.records.NewDocument;
import fr.carnet.sharing.deposit.Deposited;
import fr.carnet.sharing.deposit.Deposits;
import fr.carnet.sharing.deposit.DocumentChanges;
import fr.carnet.sharing.deposit.Lot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R14, S58: what the former service kept comes before the space opens, and is there for nobody until it is taken over. */
class FormerRecordIT {

    private static final Viewer FORMER = Facts.software("ancien-dmp", "750000009");
    private static final Viewer HOSPITAL = Facts.software("lps", Facts.HOSPITAL);
    private static final Viewer PHYSICIAN = Facts.professional(Facts.READER, "10", Facts.PRACTICE);
    private static final Viewer HIMSELF = citizen(PAUL, PAUL);
    private static final Instant LONG_AGO = Instant.parse("2019-05-06T08:00:00Z");

    private final Visitors visitors = new Visitors();
    private final FormerRecords formerRecords = visitors.beans.get(FormerRecords.class);
    private final Choices choices = visitors.beans.get(Choices.class);

    @BeforeEach
    void sources() {
        var policies = new AccessPolicies();
        policies.load();
        visitors.beans.with(AccessPolicies.class, policies);
        visitors.database.asSuperuser(
                "insert into organization values ('750000009', 'Assurance maladie', 'Paris'), ('310000001', 'Hôpital', 'Toulouse')",
                "insert into software values ('ancien-dmp', 'Ancien DMP', '750000009', true, true), ('lps', 'Logiciel', '310000001', true, false)",
                "insert into permission (holder_id, rpps, ground, since) values (4, '%s', 'CARE_TEAM', '2026-01-01')"
                        .formatted(Facts.READER));
    }

    @Test
    void beforeTheSpaceOpensTheFormerRecordComesAndNothingElseDoes() {
        assertThat(send(FORMER, "1", "a").replay()).isFalse();
        assertThat(send(FORMER, "1", "a").replay()).isTrue();
        assertThatThrownBy(() -> send(HOSPITAL, "2", "b")).isInstanceOf(Refusal.class);
        assertThat(visitors.database.count("document where former")).isOne();
        assertThat(visitors.database.count("space where state = 'NOTIFIED'")).isOne();
        assertThat(visitors.database.count("notification")).isZero();
        assertThat(formerRecords.find(PAUL)).contains(new FormerRecord(1, false));
    }

    @Test
    void untilItIsTakenOverItIsAbsentForEverybodyAndForeverWhenNobodyDoes() {
        var ref = ref(send(FORMER, "1", "a"));
        decide(yes(PAUL, PAUL), false);
        for (var viewer : List.of(HIMSELF, PHYSICIAN)) {
            assertThat(list(viewer).total()).isZero();
            assertSame(() -> access().read(viewer, ref), () -> access().read(
                            viewer, UUID.fromString(ref.toString().substring(0, 24) + "000000000000")));
        }
        assertThat(visitors.database.count("trace where action = 'SEARCH' and withheld > 0"))
                .isZero();
        assertThat(visitors.database.count("trace where rule = 'FORMER_RECORD'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> visitors.beans.get(DocumentChanges.class).open(FORMER, ref))
                .isInstanceOf(Refusal.class);
        assertThat(formerRecords.find(PAUL)).contains(new FormerRecord(1, false));
    }

    @Test
    void oneLineTakesOverWhatIsThereAndWhatStillComes() {
        send(FORMER, "1", "a");
        send(FORMER, "2", "b");
        decide(yes(PAUL, PAUL), true);
        assertThat(list(HIMSELF).total()).isEqualTo(2);
        assertThat(list(PHYSICIAN).total()).isEqualTo(2);
        assertThat(new String(
                        access().read(HIMSELF, list(HIMSELF).documents().get(0).ref())
                                .content()))
                .isIn("a", "b");
        assertThat(formerRecords.find(PAUL)).isEmpty();
        assertThat(visitors.database.count("trace where action = 'TAKE_OVER_FORMER_RECORD'"))
                .isOne();
        send(FORMER, "3", "c");
        assertThat(list(HIMSELF).total()).isEqualTo(3);
        assertThat(visitors.database.count("notification where kind = 'NEW_DOCUMENT'"))
                .isOne();
    }

    @Test
    void whatWasLeftClosedIsTakenOverLaterWithAReceipt() {
        send(FORMER, "1", "a");
        decide(yes(PAUL, PAUL, Part.AGENDA), false);
        var request = UUID.randomUUID();
        var choice = choices.takeOver(HIMSELF, request, visitors.now());
        assertThat(choices.takeOver(HIMSELF, request, visitors.now()).receipt()).isEqualTo(choice.receipt());
        assertThat(choice.refused()).containsExactly(Part.AGENDA);
        assertThat(list(HIMSELF).total()).isOne();
        assertThatThrownBy(() -> choices.takeOver(citizen(1, PAUL), UUID.randomUUID(), visitors.now()))
                .isInstanceOf(Refusal.class);
    }

    /** Sent anew to the space itself, with other bytes: neither is told of the other, nor lost. */
    @Test
    void aDocumentThatIsSentAnewMeetsNothing() {
        send(FORMER, "1", "a");
        decide(yes(PAUL, PAUL), false);
        assertThat(send(HOSPITAL, "1", "b").replay()).isFalse();
        assertThat(formerRecords.find(PAUL)).isEmpty();
        choices.takeOver(HIMSELF, UUID.randomUUID(), visitors.now());
        assertThat(list(HIMSELF).total()).isOne();
        assertThatThrownBy(() -> send(HOSPITAL, "3", "c", "2")).isInstanceOf(Refusal.class);
    }

    @Test
    void whoSaidNoIsFedNoMore() {
        send(FORMER, "1", "a");
        decide(no(PAUL, PAUL), null);
        assertThatThrownBy(() -> send(FORMER, "2", "b")).isInstanceOf(Refusal.class);
        decide(yes(PAUL, PAUL), true);
        assertThat(list(HIMSELF).total()).isOne();
    }

    private void decide(Decision decision, Boolean takesOver) {
        choices.decide(
                new Decision(
                        decision.request(),
                        decision.holder(),
                        decision.wanted(),
                        decision.refused(),
                        takesOver,
                        decision.chooser(),
                        decision.writer(),
                        decision.way(),
                        null,
                        null),
                visitors.now());
    }

    private RecordAccess access() {
        return visitors.beans.get(RecordAccess.class);
    }

    private Listing list(Viewer viewer) {
        return access().list(viewer, PAUL, new Search(d -> true, true, 0, 20, null));
    }

    private static void assertSame(Runnable one, Runnable other) {
        var refusal = (Refusal) org.assertj.core.api.Assertions.catchThrowable(one::run);
        assertThatThrownBy(other::run).isInstanceOfSatisfying(Refusal.class, same -> assertThat(same.code())
                .isEqualTo(refusal.code()));
    }

    private static UUID ref(Deposited deposited) {
        return deposited.documents().get(0).document().entry().ref();
    }

    private Deposited send(Viewer software, String uniqueId, String bytes) {
        return send(software, uniqueId, bytes, null);
    }

    private Deposited send(Viewer software, String uniqueId, String bytes, String replaces) {
        var facts = new HashMap<String, Object>(Map.of(
                "uniqueId", uniqueId,
                "title", "Compte rendu",
                "typeCode", "11488-4",
                "classCode", "11",
                "formatCode", "x",
                "mime", "text/plain",
                "language", "fr-FR",
                "createdAt", LONG_AGO,
                "serviceStart", LONG_AGO,
                "events", List.of()));
        facts.put("related", List.of());
        facts.put("confidentiality", "N");
        facts.put(
                "author", new Author(Author.Kind.PROFESSIONAL, "8" + Facts.AUTHOR, "Durand", "Ana", null, null, null));
        facts.put("depositedBy", software.actorId());
        facts.put("depositedFor", software.finess());
        facts.put("content", bytes.getBytes());
        var former = replaces == null ? null : new Lot.Former(null, replaces, true);
        var item = new Lot.Item(Made.of(NewDocument.class, facts), former);
        var traits = new Traits("LEFEVRE", List.of("PAUL"), LocalDate.of(1962, 5, 10), "M", "31555");
        return visitors.beans
                .get(Deposits.class)
                .deposit(
                        software,
                        new Lot(
                                new Ins("162053155504227", Ins.TEST_NIR),
                                traits,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                visitors.now(),
                                List.of(item)));
    }
}

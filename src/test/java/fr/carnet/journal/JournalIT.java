package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Beans;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** SECURITY 1 and attack 20: what is written, by whom, and that it is numbered without a gap. */
class JournalIT {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Beans BEANS = new Beans(DATABASE.portal()).with(InstantSource.class, InstantSource.system());
    private static final Journal JOURNAL = BEANS.get(Journal.class);
    private static final UUID DOCUMENT = UUID.randomUUID();

    private static Act read(long holder) {
        return Act.allowed(People.DOCTOR, holder, Action.READ, "CARE_TEAM", List.of(DOCUMENT));
    }

    private static <T> T as(long holder, Callable<T> work) {
        return BEANS.inTransaction(() -> {
            BEANS.get(Subject.class).is(holder);
            return work.call();
        });
    }

    private static void record(Act act) {
        as(act.holder(), () -> {
            JOURNAL.record(act);
            return null;
        });
    }

    private static List<String> column(String sql) {
        try (var connection = DATABASE.as("postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTraceSaysWhoDidWhatAndWhy() {
        record(new Act(People.DOCTOR, 10, Action.SEARCH, true, "CARE_TEAM", 3, List.of(DOCUMENT), "biologie"));
        assertThat(
                        column(
                                """
                        select concat_ws('|', seq, actor_kind, actor_id, action, outcome, rule, withheld, documents, channel,
                            actor_name, profession, organization, detail) from trace where holder_id = 10
                        """))
                .containsExactly("1|HEALTHCARE_PROFESSIONAL|rpps:10100000001|SEARCH|ALLOWED|CARE_TEAM|3|{" + DOCUMENT
                        + "}|WEB|Dr Jean MARTIN|10|Cabinet|biologie");
    }

    @Test
    void theKindOfActorAndTheChannelComeFromTheViewer() {
        var viewers = new ArrayList<>(
                List.of(People.SOFTWARE, People.DOCTOR_WITH_SOFTWARE, People.holder(11), People.citizen(12, 11)));
        viewers.add(null);
        for (var viewer : viewers) record(Act.allowed(viewer, 11, Action.DEPOSIT, "FEEDING", List.of()));
        assertThat(
                        column(
                                "select concat_ws(' ', actor_kind, channel, actor_id) from trace where holder_id = 11 order by seq"))
                .containsExactly(
                        "HEALTHCARE_FACILITY FHIR software:logiciel-demo@310000001",
                        "HEALTHCARE_PROFESSIONAL FHIR rpps:10100000002",
                        "PATIENT WEB person:11",
                        "DELEGATE WEB person:12",
                        "SYSTEM SYSTEM system");
    }

    /** Attack 20: numbers stay without a gap when acts are rolled back and when many write at once. */
    @Test
    void numbersHaveNoGapUnderConcurrencyAndRollback() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var acts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 200; i++) {
            var rollsBack = i % 4 == 0;
            acts.add(() -> as(13, () -> {
                JOURNAL.record(read(13));
                if (rollsBack) throw new IllegalStateException("rolled back");
                return null;
            }));
        }
        pool.invokeAll(acts);
        pool.shutdown();
        assertThat(column("select concat_ws(' ', count(*), min(seq), max(seq)) from trace where holder_id = 13"))
                .containsExactly("150 1 150");
        assertThat(DATABASE.count("trace_unsealed where holder_id = 13")).isEqualTo(150);
    }

    @Test
    void anActThatIsRolledBackLeavesNoTraceAndItsRefusalDoes() {
        assertThatThrownBy(() -> as(14, () -> {
                    JOURNAL.recordApart(Act.refused(People.DOCTOR, 14, Action.READ, "MASKED", List.of(DOCUMENT)));
                    JOURNAL.record(read(14));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(column("select concat_ws(' ', seq, outcome, rule) from trace where holder_id = 14"))
                .containsExactly("1 REFUSED MASKED");
    }

    /** A thread that waits for itself must not wait for ever. */
    @Test
    void aRefusalAfterATraceOfTheSameTransactionFailsAndDoesNotHang() {
        assertThatThrownBy(() -> as(15, () -> {
                    JOURNAL.record(read(15));
                    JOURNAL.recordApart(Act.refused(People.DOCTOR, 15, Action.READ, "MASKED", List.of()));
                    return null;
                }))
                .hasMessage("the journal cannot be written");
    }

    @Test
    void nothingIsWrittenOutsideATransaction() {
        assertThatThrownBy(() -> JOURNAL.record(read(16))).hasMessageContaining("needs a transaction");
    }

    @Test
    void whoWasLetInOnceHasConsultedAndWhoWasRefusedHasNot() {
        record(Act.refused(People.DOCTOR, 17, Action.SEARCH, "BLOCKED", List.of()));
        record(Act.allowed(People.DOCTOR, 17, Action.DEPOSIT, "FEEDING", List.of()));
        assertThat(as(17, () -> JOURNAL.hasConsulted(17, People.DOCTOR.actorId())))
                .isFalse();
        record(Act.allowed(People.DOCTOR, 17, Action.SEARCH, "CARE_TEAM", List.of()));
        assertThat(as(17, () -> JOURNAL.hasConsulted(17, People.DOCTOR.actorId())))
                .isTrue();
        assertThat(as(18, () -> JOURNAL.hasConsulted(18, People.DOCTOR.actorId())))
                .isFalse();
    }

    @Test
    void wordsAreSealedAsTheDatabaseGivesThemBack() throws SQLException {
        var nasty = "a\0b" + "\uD800" + "é€𝄞" + "x".repeat(400);
        record(new Act(People.DOCTOR, 19, Action.SEARCH, true, "CARE_TEAM", 0, List.of(), nasty));
        try (var connection = DATABASE.as("postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select " + StoredTrace.COLUMNS + " from trace t where holder_id = 19")) {
            rows.next();
            assertThat(StoredTrace.of(rows).wordsAreThoseSealed()).isTrue();
        }
    }
}

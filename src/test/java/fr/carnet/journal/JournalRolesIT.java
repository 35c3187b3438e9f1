package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Beans;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SECURITY 2, 6 and attack 6: who may read and write what in the database, whatever the code says. */
class JournalRolesIT {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Beans BEANS = new Beans(DATABASE.portal()).with(InstantSource.class, InstantSource.system());

    private static void written(long holder) {
        BEANS.inTransaction(() -> {
            BEANS.get(Subject.class).is(holder);
            BEANS.get(Journal.class).record(Act.allowed(People.DOCTOR, holder, Action.READ, "CARE_TEAM", List.of()));
            return null;
        });
    }

    @Test
    void withoutASubjectThereAreNoRowsAndWithOneOnlyTheirs() throws SQLException {
        written(20);
        try (var portal = DATABASE.as("carnet")) {
            portal.setAutoCommit(false);
            assertThat(count(portal)).isZero();
            subject(portal, 20);
            assertThat(count(portal)).isOne();
            subject(portal, 21);
            assertThat(count(portal)).isZero();
            portal.rollback();
            portal.createStatement().execute("set local role carnet_worker");
            assertThat(count(portal)).isPositive();
            portal.rollback();
            assertThat(count(portal)).isZero();
        }
    }

    @Test
    void nobodyWritesInTheNameOfAnotherSubject() throws SQLException {
        try (var portal = DATABASE.as("carnet")) {
            portal.setAutoCommit(false);
            subject(portal, 22);
            assertThatThrownBy(
                            () -> portal.createStatement()
                                    .execute(
                                            """
                                    insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, words_digest)
                                    values (23, 1, now(), 'SYSTEM', 'system', 'READ', 'ALLOWED', 'SYSTEM', 'SYSTEM', '')
                                    """))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trace set actor_name = 'nobody'",
                "delete from trace",
                "truncate trace",
                "alter table trace disable row level security",
                "drop policy of_subject on trace",
                "drop table trace",
                "delete from trace_counter",
                "delete from trace_unsealed",
                "select * from trace_unsealed",
                "insert into seal_leaf values (0, 1, 1, '')",
                "delete from seal_leaf",
                "update seal set root = ''",
                "set role carnet_owner",
                "set role carnet_auditor"
            })
    void thePortalCannot(String statement) throws SQLException {
        try (var portal = DATABASE.as("carnet")) {
            portal.setAutoCommit(false);
            subject(portal, 24);
            assertThatThrownBy(() -> portal.createStatement().execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trace set actor_name = 'nobody'",
                "delete from trace",
                "truncate trace",
                "update seal_leaf set leaf = ''",
                "delete from seal_leaf",
                "update seal set root = ''",
                "delete from seal"
            })
    void aJobCannot(String statement) throws SQLException {
        try (var portal = DATABASE.as("carnet")) {
            portal.setAutoCommit(false);
            portal.createStatement().execute("set local role carnet_worker");
            assertThatThrownBy(() -> portal.createStatement().execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into seal_leaf values (0, 1, 1, '')",
                "delete from trace",
                "select * from person",
                "select * from document",
                "select * from notification",
                "select * from keyset"
            })
    void theAuditorReadsTheJournalAndNothingElse(String statement) throws SQLException {
        written(25);
        try (var auditor = DATABASE.as("auditor")) {
            assertThat(count(auditor)).isPositive();
            assertThatThrownBy(() -> auditor.createStatement().execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static void subject(Connection portal, long holder) throws SQLException {
        portal.createStatement().execute("select set_config('carnet.holder', '" + holder + "', true)");
    }

    private static long count(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from trace")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

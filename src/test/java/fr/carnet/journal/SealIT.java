package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.carnet.platform.Subject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SECURITY 3 and attack 20: each committed trace is sealed once, by one node at a time, whatever dies meanwhile. */
class SealIT {

    @TempDir
    Path home;

    private SealedJournal journal;

    @BeforeEach
    void start() {
        journal = new SealedJournal(home);
    }

    @Test
    void whatWasSealedIsFoundAgain() throws Exception {
        journal.threeSeals();
        assertThat(journal.directory.files()).hasSize(3);
        journal.record(1, 2);
        assertThat(journal.verify())
                .contains("3 signed heads", "12 traces are as they were sealed", "2 traces are not sealed yet");
    }

    /** Attack 20: a node dies after the commit and before the file; the next one makes it good. */
    @Test
    void aHeadThatDidNotReachTheDirectoryIsWrittenByTheNextCall() throws Exception {
        journal.record(1, 2);
        assertThat(journal.beans.get(Seals.class).sealNext()).isPresent();
        assertThat(journal.directory.files()).isEmpty();
        assertThatCode(journal::verify).doesNotThrowAnyException();
        journal.seal();
        assertThat(journal.directory.files()).hasSize(1);
        assertThat(journal.verify()).contains("2 traces are as they were sealed");
    }

    @Test
    void oneNodeAtATimeSeals() throws Exception {
        journal.record(1, 2);
        try (var other = journal.database.as("carnet")) {
            other.setAutoCommit(false);
            other.createStatement().execute(Seals.LOCK);
            assertThat(journal.beans.get(Seals.class).sealNext()).isEmpty();
            other.rollback();
        }
        assertThat(journal.beans.get(Seals.class).sealNext()).isPresent();
    }

    /** A trace that is committed late is sealed late, never passed by. */
    @Test
    void aTraceOfARunningTransactionIsSealedOnceItIsCommitted() throws Exception {
        journal.record(1, 1);
        journal.beans.inTransaction(() -> {
            journal.beans.get(Subject.class).is(2);
            journal.beans.get(Journal.class).record(Act.allowed(People.DOCTOR, 2, Action.READ, "CARE_TEAM", List.of()));
            journal.record(3, 1);
            journal.seal();
            return null;
        });
        assertThat(journal.database.count("seal_leaf")).isEqualTo(2);
        journal.seal();
        assertThat(journal.database.count("seal_leaf")).isEqualTo(3);
        assertThat(journal.verify()).contains("3 traces are as they were sealed", "0 traces are not sealed yet");
    }

    @Test
    void moreThanABatchIsSealedInOneGo() throws Exception {
        journal.database.asSuperuser(
                """
                insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, words_digest)
                select 9, n, '2026-11-22T10:00:00Z', 'SYSTEM', 'system', 'READ', 'ALLOWED', 'SYSTEM', 'SYSTEM', ''
                from generate_series(1, 20001) n
                """,
                "insert into trace_unsealed select holder_id, seq from trace",
                "insert into trace_counter values (9, 20001)");
        journal.seal();
        assertThat(journal.directory.files()).hasSize(2);
        assertThat(journal.verify()).contains("20001 traces are as they were sealed", "0 traces are not sealed yet");
    }
}

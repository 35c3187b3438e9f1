package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SECURITY 3, 4 and attack 6: whatever a hoster changes after the seal, {@code verify} says so. */
class VerifyIT {

    @TempDir
    Path home;

    private SealedJournal journal;

    @BeforeEach
    void start() {
        journal = new SealedJournal(home);
    }

    @Test
    void anEmptyJournalIsWhole() throws Exception {
        journal.seal();
        Files.writeString(Files.createDirectories(journal.directory.path()).resolve("key.txt"), "");
        assertThat(journal.verify()).contains("0 traces are as they were sealed", "0 traces are not sealed yet");
    }

    /** Attack 6. Each line is what somebody with all rights on the database does after the seal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update trace set actor_id = 'rpps:1' where holder_id = 1 and seq = 2 | trace 2 of holder 1 (leaf 1) is not what was sealed",
                "update trace set at = at + interval '1 microsecond' where holder_id = 2 and seq = 1 | is not what was sealed",
                "update trace set withheld = 1 where holder_id = 3 and seq = 1 | is not what was sealed",
                "update trace set actor_name = 'Dr Nobody' where holder_id = 1 and seq = 7 | the words of trace 7 of holder 1",
                "update trace set salt = null where holder_id = 1 and seq = 7 | the words of trace 7 of holder 1",
                "delete from trace where holder_id = 2 and seq = 2 | trace 2 of holder 2 (leaf 4) is gone",
                "truncate trace cascade | is gone",
                "delete from seal_leaf where position = 3 | leaf 3 is missing",
                "delete from seal_leaf where position >= 10 | 12 traces were sealed, 10 are left",
                "update seal_leaf set leaf = '\\x00' where position = 3 | is not what was sealed",
                "delete from seal where size = 9 | 9 leaves were sealed, the database does not know it",
                "delete from seal where size = 12 | 12 leaves were sealed, the database does not know it",
                "update seal set note = replace(note, '10:00', '10:01') where size = 9 | seal 9 of the database: the signature",
                "update trace_counter set last = 8 where holder_id = 1 | holder 1 was given 8 numbers and has 7",
            })
    void tamperingIsFound(String act, String found) {
        journal.threeSeals();
        journal.database.asSuperuser(act);
        assertThatThrownBy(journal::verify).isInstanceOf(Difference.class).hasMessageContaining(found);
    }

    /** Somebody who recomputes leaves with the code of this very application, and only lacks the key. */
    @Test
    void aRecomputedTreeIsNotTheSignedOne() throws Exception {
        journal.threeSeals();
        journal.database.asSuperuser("update trace set actor_id = 'rpps:1' where holder_id = 1 and seq = 2");
        try (var connection = journal.database.as("postgres");
                var rows =
                        connection.createStatement().executeQuery("select " + StoredTrace.COLUMNS + " from trace t");
                var update =
                        connection.prepareStatement("update seal_leaf set leaf = ? where holder_id = ? and seq = ?")) {
            while (rows.next()) {
                var stored = StoredTrace.of(rows);
                update.setBytes(1, stored.leaf());
                update.setLong(2, stored.trace().holder());
                update.setLong(3, stored.trace().seq());
                update.executeUpdate();
            }
        }
        assertThatThrownBy(journal::verify).hasMessageContaining("the first 5 traces are not those signed on");
    }

    @Test
    void leavesInAnotherOrderAreAnotherTree() {
        journal.threeSeals();
        journal.database.asSuperuser(
                "update seal_leaf set position = -1 where position = 0",
                "update seal_leaf set position = 0 where position = 1",
                "update seal_leaf set position = 1 where position = -1");
        assertThatThrownBy(journal::verify).hasMessageContaining("the first 5 traces are not those signed on");
    }

    @Test
    void aTraceSlippedInAfterwardsIsFound() {
        journal.threeSeals();
        journal.pass(3600);
        journal.record(1, 1);
        journal.seal();
        journal.database.asSuperuser(
                """
                insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, words_digest)
                values (1, 9, '2026-11-22T10:00:30Z', 'SYSTEM', 'system', 'READ', 'ALLOWED', 'SYSTEM', 'SYSTEM', '')
                """,
                "update trace_counter set last = 9 where holder_id = 1");
        assertThatThrownBy(journal::verify).hasMessageContaining("was kept out of the seal");
    }

    /** Everything since a moment is cut away, counters and seals too: only the directory remembers. */
    @Test
    void anOlderDatabaseIsFound() {
        journal.threeSeals();
        journal.database.asSuperuser(
                "delete from trace t using seal_leaf l where l.position >= 9 and t.holder_id = l.holder_id and t.seq = l.seq",
                "delete from seal_leaf where position >= 9",
                "delete from seal where size > 9",
                "delete from trace_counter where holder_id = 3",
                "update trace_counter set last = 2 where holder_id = 2");
        assertThatThrownBy(journal::verify)
                .hasMessageContaining("12 leaves were sealed, the database does not know it");
        assertThatThrownBy(journal::seal).hasMessageContaining("was an older database restored?");
    }

    @Test
    void aHeadFileThatIsGoneOrChangedIsFound() throws IOException {
        journal.threeSeals();
        var file = journal.directory.files().get(1);
        var note = Files.readString(file);
        Files.delete(file);
        assertThatThrownBy(journal::verify).hasMessageContaining("the head of 9 leaves is not in the directory");
        Files.writeString(file, note.replace("\n9\n", "\n8\n"));
        assertThatThrownBy(journal::verify).hasMessageContaining("the signature is not that of the seal key");
        Files.writeString(file, "nothing");
        assertThatThrownBy(journal::verify).hasMessageContaining("this is not a signed head");
    }

    /** SECURITY 4: a court has the names erased; the tree is whole and the count is said. */
    @Test
    void anErasureOfWordsLeavesTheTreeWhole() throws Exception {
        journal.threeSeals();
        journal.database.asSuperuser(
                """
                update trace set actor_name = null, profession = null, organization = null, on_behalf = null, detail = null, salt = null
                where holder_id = 1
                """);
        assertThat(journal.verify()).contains("12 traces are as they were sealed (names erased by law in 7)");
    }
}

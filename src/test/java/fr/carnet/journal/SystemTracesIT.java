package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Subject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces written thousands at a time are sealed and verified like those written one by one. */
class SystemTracesIT {

    @TempDir
    Path home;

    private SealedJournal journal;

    @BeforeEach
    void write() {
        journal = new SealedJournal(home);
        journal.record(2, 3);
        journal.beans.inTransaction(() -> {
            journal.beans.get(Subject.class).isEverybody();
            journal.beans
                    .get(SystemTraces.class)
                    .record(new Holders(List.of(1L, 2L, 3L)), Action.OPEN_SPACE, "SIX_WEEKS_OVER");
            return null;
        });
        journal.record(3, 1);
    }

    @Test
    void eachHolderHasItsNextNumberAndASaltOfItsOwn() {
        var database = journal.database;
        assertThat(database.count("trace where action = 'OPEN_SPACE' and (holder_id, seq) in ((1, 1), (2, 4), (3, 1))"))
                .isEqualTo(3);
        assertThat(database.count("(select distinct salt from trace) salts")).isEqualTo(7);
        assertThat(database.count("trace_unsealed")).isEqualTo(7);
    }

    @Test
    void theyAreVerified() throws Exception {
        journal.seal();
        assertThat(journal.verify()).contains("7 traces are as they were sealed", "0 traces are not sealed yet");
        journal.database.asSuperuser("update trace set detail = 'x' where action = 'OPEN_SPACE' and holder_id = 1");
        assertThatThrownBy(journal::verify).isInstanceOf(Difference.class).hasMessageContaining("the words of trace 1");
    }
}

package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SECURITY 4: an erasure by law takes the words away and leaves the tree whole. */
class ErasedWordsIT {

    @TempDir
    Path home;

    @Test
    void anErasedSpaceLeavesItsLeavesVerifiable() throws Exception {
        var journal = new SealedJournal(home);
        journal.threeSeals();
        journal.database.person(1, null);
        journal.database.asSuperuser(
                "insert into space (holder_id, state, closed_at) values (1, 'CLOSED', '2026-01-01')",
                "insert into erasure (holder_id, ground, asked_at, asked_by, due_at, receipt, code) values (1, 'ASKED', '2026-01-01', 'x', '2026-01-04', 'E-1', 'ABC')",
                "set role carnet_worker; select * from erase_spaces('{1}', '2026-01-04'); reset role");
        assertThat(journal.database.count("trace where holder_id = 1 and num_nonnulls(actor_name, salt) > 0"))
                .isZero();
        assertThat(journal.verify()).contains("12 traces are as they were sealed (names erased by law in 7)");
    }
}

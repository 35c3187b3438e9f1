package fr.carnet.journal;

import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import fr.carnet.platform.TestSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A journal of its own that is written, sealed and verified as in production, and whose time a test makes pass. */
final class SealedJournal {

    final TestDatabase database = new TestDatabase();
    final SealDirectory directory;
    final Beans beans;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    SealedJournal(Path home) {
        var keys = home.resolve("carnet.keys").toUri();
        KeyFile.create(keys);
        directory = new SealDirectory(home.resolve("seals"));
        beans = new Beans(database.portal())
                .with(KeyFile.class, KeyFile.open(keys))
                .with(InstantSource.class, () -> now)
                .with(
                        Settings.class,
                        TestSettings.of(Map.of(
                                "CARNET_PUBLIC_URL",
                                "https://carnet.example",
                                "CARNET_SEAL_DIR",
                                directory.path().toString())));
    }

    void record(long holder, int times) {
        for (int i = 0; i < times; i++) {
            pass(1);
            beans.inTransaction(() -> {
                beans.get(Subject.class).is(holder);
                beans.get(Journal.class)
                        .record(Act.allowed(People.DOCTOR, holder, Action.READ, "CARE_TEAM", List.of()));
                return null;
            });
        }
    }

    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    void seal() {
        beans.get(Sealer.class).seal();
    }

    /** Three seals of 5, 9 and 12 traces of three holders. */
    void threeSeals() {
        record(1, 3);
        record(2, 2);
        seal();
        record(1, 4);
        seal();
        record(3, 2);
        record(2, 1);
        seal();
    }

    /** What the auditor reads. */
    String verify() throws SQLException, Difference {
        var out = new ByteArrayOutputStream();
        try (var auditor = database.as("auditor")) {
            new Verification(auditor, directory.keys(), new PrintStream(out, true, StandardCharsets.UTF_8))
                    .run(directory);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

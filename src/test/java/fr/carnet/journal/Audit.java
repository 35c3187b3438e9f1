package fr.carnet.journal;

import fr.carnet.platform.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** What an auditor does: the {@code verify} command, and what it says. */
final class Audit {

    private Audit() {}

    static String of(TestDatabase database, Path seals) throws SQLException, Difference {
        var directory = new SealDirectory(seals);
        var out = new ByteArrayOutputStream();
        try (var auditor = database.as("auditor")) {
            new Verification(auditor, directory.keys(), new PrintStream(out, true, StandardCharsets.UTF_8)).run(directory);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

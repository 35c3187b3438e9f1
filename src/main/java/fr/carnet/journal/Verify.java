package fr.carnet.journal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The {@code verify} command, run beside the server by an auditor (see README). Exit code 0: the journal is what was
 * sealed; 1: it is not, the last line says where; 2: it could not be read.
 */
public final class Verify {

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        var start = System.nanoTime();
        try (var database = DriverManager.getConnection(
                variable("CARNET_DB_URL"), variable("CARNET_AUDITOR_USER"), variable("CARNET_AUDITOR_PASSWORD"))) {
            var directory = new SealDirectory(Path.of(variable("CARNET_SEAL_DIR")));
            var own = System.getenv("CARNET_SEAL_KEY");
            var keys = own == null ? directory.keys() : List.of(SealKey.parse(own));
            keys.forEach(key -> System.out.println("seals must be signed by " + key));
            new Verification(database, keys, System.out).run(directory);
            System.out.printf("OK in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            return 0;
        } catch (Difference e) {
            System.err.println("DIFFERENCE: " + e.getMessage());
            return 1;
        } catch (SQLException | RuntimeException e) {
            System.err.println("The journal cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static String variable(String name) {
        var value = System.getenv(name);
        if (value == null) throw new IllegalStateException(name + " is missing");
        return value;
    }
}

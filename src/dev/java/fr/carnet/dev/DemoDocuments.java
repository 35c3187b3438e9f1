package fr.carnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** Brings the samples into the spaces of the demo as a hospital's software would, and Paul's as the former service. */
final class DemoDocuments {

    private static final Path SAMPLES = Path.of("src/dev/resources/samples");

    private final Stack stack;

    DemoDocuments(Stack stack) {
        this.stack = stack;
    }

    /** Does nothing once somebody has a document: what a visitor of the demo deleted must not come back. */
    void push() throws IOException, SQLException {
        if (someoneHasOne()) return;
        var software = new Software(stack);
        for (var sample : samples(SAMPLES)) software.push(Files.readAllBytes(sample));
        var former = Software.former(stack);
        for (var sample : samples(SAMPLES.resolve("former"))) former.push(Files.readAllBytes(sample));
    }

    private boolean someoneHasOne() throws SQLException {
        try (var connection = stack.connect("carnet_owner");
                var query = connection.createStatement()) {
            return query.executeQuery("select from document limit 1").next();
        }
    }

    /** A first version before the one that replaces it: without their endings, names are in that order. */
    private static List<Path> samples(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(file -> file.toString().replaceFirst("\\.xml$", "")))
                    .toList();
        }
    }
}

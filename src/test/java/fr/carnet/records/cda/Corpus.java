package fr.carnet.records.cda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Published test documents, read where they are and never copied: they have no licence. */
final class Corpus {

    private Corpus() {}

    static Stream<Path> files() {
        var folder = Path.of(System.getProperty("carnet.shared.data", "absent"), "cda");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "published CDA documents not found: set -Dcarnet.shared.data to read them");
        try {
            return Files.list(folder).filter(p -> p.toString().endsWith(".xml")).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

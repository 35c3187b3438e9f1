package fr.carnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The directory that holds all that a stack must remember: database, key, seals, logs. */
record Home(Path directory) {

    Home {
        directory = directory.toAbsolutePath();
    }

    Path logs() throws IOException {
        return Files.createDirectories(directory.resolve("logs"));
    }

    Path seals() throws IOException {
        return Files.createDirectories(directory.resolve("seals"));
    }

    Path letters() throws IOException {
        return Files.createDirectories(directory.resolve("letters"));
    }

    /** The key-encryption key, which the portal of a demo makes by itself; lost with the directory, like the data. */
    Path kek() {
        return directory.resolve("kek.json");
    }

    Path empty(String name) throws IOException {
        delete(directory.resolve(name));
        return Files.createDirectories(directory.resolve(name));
    }

    void startAnew() throws IOException {
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}

package fr.carnet.dev;

import fr.carnet.platform.KeyFile;
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

    /** The keys: made once, lost with the directory like the data that they protect. */
    Path kek() {
        var file = directory.resolve("kek.json");
        KeyFile.create(file.toUri());
        return file;
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

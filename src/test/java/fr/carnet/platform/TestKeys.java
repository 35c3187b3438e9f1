package fr.carnet.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Keys that the database does not hold, drawn for one test. */
public final class TestKeys {

    private TestKeys() {}

    public static KeyFile fresh() {
        try {
            var uri =
                    Files.createTempDirectory("carnet-keys").resolve("kek.json").toUri();
            KeyFile.create(uri);
            return KeyFile.open(uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

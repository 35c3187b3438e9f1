package fr.carnet.dev;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
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

    /** The key-encryption key: made once, lost with the directory like the data that it protects. */
    Path kek() throws IOException {
        var file = directory.resolve("kek.json");
        if (Files.exists(file)) return file;
        try {
            AeadConfig.register();
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return Files.writeString(
                    file, TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new CannotStart("No key can be made on this machine: " + e.getMessage());
        }
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

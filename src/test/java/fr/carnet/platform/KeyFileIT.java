package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SECURITY 5: the keys are made once, for their owner's eyes; without them the portal says so in one line. */
class KeyFileIT {

    @TempDir
    Path directory;

    @Test
    void keysAreMadeOnceForTheirOwnerOnly() throws IOException {
        var uri = directory.resolve("below/carnet.keys").toUri();
        KeyFile.create(uri);
        try (var files = Files.list(directory.resolve("below"))) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
        var before = Files.readString(Path.of(uri));
        KeyFile.create(uri);
        assertThat(Files.readString(Path.of(uri))).isEqualTo(before);
    }

    @Test
    void theDemoMakesItsKeysAndProductionAsksForThem() {
        var uri = directory.resolve("carnet.keys").toUri().toString();
        assertThat(KeyFile.problem(uri, false))
                .get()
                .asString()
                .contains("cannot be read")
                .doesNotContain("\n");
        assertThat(KeyFile.problem(uri, true)).isEmpty();
        assertThat(KeyFile.problem(uri, false)).isEmpty();
    }

    @Test
    void aWrongAddressOrAWrongFileIsOneLine() throws IOException {
        assertThat(KeyFile.problem("vault:secret/kek", false)).get().asString().contains("not supported");
        assertThat(KeyFile.problem("file:relative", false)).isPresent();
        assertThat(KeyFile.problem("not an address", false)).get().asString().contains("not an address");
        var other = directory.resolve("other.keys");
        Files.writeString(other, "{}");
        assertThat(KeyFile.problem(other.toUri().toString(), false))
                .get()
                .asString()
                .contains("usable key");
    }

    @Test
    void twoFilesAreTwoKeys() {
        var one = directory.resolve("one").toUri();
        var two = directory.resolve("two").toUri();
        KeyFile.create(one);
        KeyFile.create(two);
        assertThat(KeyFile.open(one).sealPublicKey())
                .hasSize(32)
                .isEqualTo(KeyFile.open(one).sealPublicKey())
                .isNotEqualTo(KeyFile.open(two).sealPublicKey());
    }
}

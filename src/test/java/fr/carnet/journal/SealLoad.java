package fr.carnet.journal;

import fr.carnet.platform.Beans;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestSettings;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Map;

/** The sealer of one node, without its server: for the bench. */
public final class SealLoad {

    private final Sealer sealer;

    public SealLoad(Map<String, String> database) throws IOException {
        var home = Files.createTempDirectory("carnet-seals");
        var keys = home.resolve("carnet.keys").toUri();
        KeyFile.create(keys);
        sealer = new Beans(Persistence.createEntityManagerFactory("carnet-tests", database))
                .with(KeyFile.class, KeyFile.open(keys))
                .with(InstantSource.class, InstantSource.system())
                .with(
                        Settings.class,
                        TestSettings.of(Map.of(
                                "CARNET_PUBLIC_URL", "https://carnet.example", "CARNET_SEAL_DIR", home.toString())))
                .get(Sealer.class);
    }

    /** All that waits. */
    public void seal() {
        sealer.seal();
    }
}

package fr.carnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attack 20: the portal, then PostgreSQL, end without a word while documents are pushed and pages are read. What was
 * acknowledged is there once, with its trace; what was not may be sent again.
 */
class KilledIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        try (var servers = new MortalServers(directory)) {
            servers.start();

            var first = new Work(servers);
            first.begin();
            await().atMost(PATIENCE).until(first::isWellUnderWay);
            servers.killPortal();
            first.end();
            servers.startPortal();
            first.check();

            var second = new Work(servers);
            second.begin();
            await().atMost(PATIENCE).until(second::isWellUnderWay);
            servers.killDatabase();
            second.end();
            servers.startDatabase();
            // nobody restarts the portal
            await().atMost(PATIENCE).until(servers::isReady);
            second.check();
            first.check();

            await().atMost(PATIENCE).until(servers::isSealed);
            assertThat(servers.verify()).isZero();
        }
    }
}

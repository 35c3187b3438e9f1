package fr.carnet.campaign.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.Crowd;
import fr.carnet.platform.Beans;
import fr.carnet.platform.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class KilledOpeningIT {

    private final TestDatabase database = new TestDatabase();

    /** Attack 20: kill -9 in the middle of a run; another node goes on, nothing is lost and nothing is done twice. */
    @Test
    void aKilledRunGoesOn() throws Exception {
        int people = 150_000;
        new Crowd(database).told(1, people, Instant.parse("2026-01-05T09:00:00Z"));
        var victim = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpeningLoad.class.getName(),
                        database.url(),
                        "carnet")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> database.count("opening_chunk where done_at is not null") > 1);
        } finally {
            victim.destroyForcibly().waitFor();
        }
        var before = database.count("space where state = 'OPEN'");
        assertThat(before).isLessThan(people);
        var openings = new Beans(database.portal())
                .with(InstantSource.class, InstantSource.system())
                .get(Openings.class);
        while (openings.openNext()) Thread.onSpinWait();
        openings.finish();
        assertThat(database.count("opening_chunk where done_at is null")).isZero();
        assertThat(database.count("opening_run where finished_at is not null")).isOne();
        for (var table : List.of(
                "space where state = 'OPEN'", "trace where seq = 1", "trace_unsealed", "notification", "notice_past")) {
            assertThat(database.count(table)).as(table).isEqualTo(people);
        }
    }
}

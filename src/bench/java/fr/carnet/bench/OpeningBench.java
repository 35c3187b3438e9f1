package fr.carnet.bench;

import fr.carnet.campaign.opening.OpeningLoad;
import fr.carnet.dev.DatabaseAlone;
import fr.carnet.journal.SealLoad;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * {@code -Dcarnet.bench.only=opening}: automatic openings on a durable PostgreSQL alone, against the same rows written
 * by plain SQL in the same run, turn by turn.
 */
final class OpeningBench {

    private static final double NATION = 65_000_000;

    /** Chunks that a worker takes before the other way has its turn: what else runs on the machine disturbs both alike. */
    private static final int ROUND = 5;

    private static final String PEOPLE =
            """
            insert into person (id, family_name, given_names, sex, birth_date, birth_place) overriding system value
            select n, 'BANC-' || n, 'CAMILLE', 'U', '1980-01-01', '31555' from generate_series(%1$d, %2$d) n;
            insert into person_ins select '9' || lpad(n::text, 14, '0'), '1.2.250.1.213.1.4.10', n from generate_series(%1$d, %2$d) n;
            insert into address (holder_id, department, lines)
            select n, '31', array['Camille BANC-' || n, '1 rue des Tests', '31000 TOULOUSE'] from generate_series(%1$d, %2$d) n;
            insert into notice (holder_id, campaign_id, wave_id, sent_at, clock_from, changed_at, state, channel, changed_by)
            select n, %3$d, 1, t, t, t, 'SENT', 'LETTER', 'system'
            from generate_series(%1$d, %2$d) n, (select now() - interval '50 days' as t) told;
            """;

    private final Report report;
    private final long people = Long.getLong("carnet.bench.people", 1_000_000);
    private final Stopwatch byHand = new Stopwatch();
    private final Stopwatch ours = new Stopwatch();
    private final Stopwatch sealing = new Stopwatch();
    private final int workers = Runtime.getRuntime().availableProcessors();

    OpeningBench(Report report) {
        this.report = report;
    }

    void run(Path home) throws Exception {
        try (var database = new DatabaseAlone(home);
                var owner = database.connect("carnet_owner")) {
            Flyway.configure()
                    .dataSource(database.url(), "carnet_owner", "carnet_owner")
                    .load()
                    .migrate();
            fill(owner);
            report.fact("people, by each way", people);
            var connection = Map.of(
                    "jakarta.persistence.jdbc.url", database.url(),
                    "jakarta.persistence.jdbc.user", "carnet",
                    "jakarta.persistence.jdbc.password", "carnet");
            var load = new OpeningLoad(connection);
            var bytes = size(owner);
            var plain = new PlainOpening(database, people, workers);
            ours.add(load::prepare);
            for (long done = 0; done < people; done += (long) workers * ROUND * PlainOpening.RANGE) {
                byHand.add(() -> plain.open(ROUND));
                ours.add(() -> load.open(workers, ROUND));
            }
            check(owner);
            report.fact("plain SQL, spaces per second, " + workers + " workers", Math.round(people / byHand.seconds));
            report.fact("openings, spaces per second, " + workers + " workers", Math.round(people / ours.seconds));
            report.fact("openings / plain SQL", Math.round(100 * byHand.seconds / ours.seconds) / 100.0);
            report.fact("minutes for 65 million", Math.round(NATION / people * ours.seconds / 6) / 10.0);
            var stored = size(owner) - bytes;
            sealing.add(new SealLoad(connection)::seal);
            report.fact("traces sealed per second, one sealer", Math.round(2 * people / sealing.seconds));
            report.fact("minutes to seal 65 million", Math.round(NATION / people / 2 * sealing.seconds / 6) / 10.0);
            report.fact("bytes stored per opened space", stored / people / 2);
        }
    }

    private void fill(Connection owner) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute("insert into campaign (name, mails_a_day, letters_a_day) values ('bench', 1, 1)");
            sql.execute(PEOPLE.formatted(1, people, 1));
            sql.execute(PEOPLE.formatted(people + 1, 2 * people, 2));
            sql.execute("vacuum (analyze)");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static final class Stopwatch {

        private double seconds;

        void add(Work work) throws Exception {
            var before = System.nanoTime();
            work.run();
            seconds += (System.nanoTime() - before) / 1e9;
        }
    }

    private void check(Connection owner) throws SQLException {
        for (var table : new String[] {
            "space where state = 'OPEN'",
            "notice where state = 'AUTO_OPENED'",
            "notice_past",
            "notification",
            "trace",
            "trace_counter where last = 1",
            "trace_unsealed"
        }) {
            try (var row = owner.createStatement().executeQuery("select count(*) from " + table)) {
                row.next();
                if (row.getLong(1) != 2 * people) throw new IllegalStateException(table + ": " + row.getLong(1));
            }
        }
    }

    private static long size(Connection owner) throws SQLException {
        try (var row = owner.createStatement().executeQuery("select pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }
}

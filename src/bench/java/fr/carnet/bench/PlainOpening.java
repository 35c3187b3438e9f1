package fr.carnet.bench;

import fr.carnet.dev.DatabaseAlone;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The rows of an opened space, as somebody would write them by hand in SQL: ranges of people, a transaction each. */
final class PlainOpening {

    static final int RANGE = 10_000;

    /** Nothing is asked: neither who decided meanwhile, nor the state graph, nor whether a history has begun. */
    private static final String OPEN =
            """
            insert into space (holder_id, state, opened_at) select n, 'OPEN', now() from generate_series(%1$d, %2$d) n;
            insert into notice_past (holder_id, campaign_id, changed_at, state, channel, changed_by)
                select holder_id, campaign_id, changed_at, state, channel, changed_by from notice
                where holder_id between %1$d and %2$d;
            update notice set state = 'AUTO_OPENED', changed_at = now(), changed_by = 'system'
                where holder_id between %1$d and %2$d;
            insert into notification (holder_id, ref, kind, at)
                select id, encode(int8send(ref_prefix) || substring(uuid_send(gen_random_uuid()) from 9), 'hex')::uuid,
                    'SPACE_OPENED', now() from person where id between %1$d and %2$d;
            insert into trace_counter (holder_id, last) select n, 1 from generate_series(%1$d, %2$d) n;
            insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, salt, words_digest)
                select n, 1, now(), 'SYSTEM', 'system', 'OPEN_SPACE', 'ALLOWED', 'SIX_WEEKS_OVER', 'SYSTEM', salt,
                    sha256('\\x00000010'::bytea || salt || '\\xffffffffffffffffffffffffffffffffffffffff'::bytea)
                from (select n, uuid_send(gen_random_uuid()) as salt from generate_series(%1$d, %2$d) n) salted;
            insert into trace_unsealed (holder_id, seq) select n, 1 from generate_series(%1$d, %2$d) n;
            """;

    private final DatabaseAlone database;
    private final AtomicLong next;
    private final long last;
    private final int workers;

    PlainOpening(DatabaseAlone database, long people, int workers) {
        this.database = database;
        this.next = new AtomicLong(1);
        this.last = people;
        this.workers = workers;
    }

    /** @param most ranges that each worker takes */
    void open(int most) throws Exception {
        var pool = Executors.newFixedThreadPool(workers);
        Callable<Void> worker = () -> work(most);
        try {
            for (var done : pool.invokeAll(Collections.nCopies(workers, worker))) done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    private Void work(int most) throws SQLException {
        try (var connection = database.connect("carnet_owner");
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int ranges = 0; ranges < most; ranges++) {
                var from = next.getAndAdd(RANGE);
                if (from > last) return null;
                sql.execute(OPEN.formatted(from, Math.min(last, from + RANGE - 1)));
                connection.commit();
            }
        }
        return null;
    }
}

package fr.carnet.campaign.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.Crowd;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R3, R4: who is opened, on which day, and what each opened space gets; with a real database. */
class OpeningIT {

    /** A Sunday of autumn, the day on which France leaves summer time. */
    private static final Instant SENT = Instant.parse("2026-10-25T09:00:00Z");

    private static final Instant DAY_42_AT_23_59 = Instant.parse("2026-12-06T22:59:00Z");
    private static final Instant DAY_43_AT_00_01 = Instant.parse("2026-12-06T23:01:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Instant[] now = {DAY_43_AT_00_01};
    private Beans beans;

    @BeforeEach
    void start() {
        beans = node();
    }

    private Beans node() {
        return new Beans(database.portal()).with(InstantSource.class, () -> now[0]);
    }

    private void run() {
        var openings = beans.get(Openings.class);
        openings.ask(Crowd.COORDINATOR);
        work(beans);
    }

    private static void work(Beans node) {
        var openings = node.get(Openings.class);
        openings.cut();
        while (openings.openNext()) Thread.onSpinWait();
        openings.finish();
    }

    @Test
    void nobodyIsOpenedBeforeTheEndOfDay42() {
        new Crowd(database).told(1, 20, SENT);
        now[0] = DAY_42_AT_23_59;
        run();
        assertThat(database.count("space")).isZero();
        now[0] = DAY_43_AT_00_01;
        run();
        assertThat(database.count("space where state = 'OPEN' and opened_at = '2026-12-06T23:01:00Z'"))
                .isEqualTo(20);
    }

    @Test
    void eachOpenedSpaceHasItsTraceItsNoticeAndItsSteps() {
        new Crowd(database).told(1, 3, SENT);
        run();
        assertThat(database.count("trace where action = 'OPEN_SPACE' and actor_kind = 'SYSTEM' and seq = 1"))
                .isEqualTo(3);
        assertThat(database.count("trace_unsealed natural join trace_counter where seq = last"))
                .isEqualTo(3);
        assertThat(database.count("notification n join person p on p.id = n.holder_id where kind = 'SPACE_OPENED'"
                        + " and encode(int8send(p.ref_prefix), 'hex') = left(replace(n.ref::text, '-', ''), 16)"))
                .isEqualTo(3);
        assertThat(database.count("notice where state = 'AUTO_OPENED' and changed_by = 'system'"))
                .isEqualTo(3);
        assertThat(database.count("notice_past where state = 'SENT' and changed_at = '" + SENT + "'"))
                .isEqualTo(3);
        assertThat(database.count("opening_run where due = 3 and finished_at is not null"))
                .isOne();
    }

    /** R3: what was written by the end of day 42 counts, and so does all that came before the batch. */
    @Test
    void whoeverDecidedBeforeIsLeftAsTheyDecided() {
        new Crowd(database).told(1, 6, SENT);
        database.asSuperuser(
                "insert into space (holder_id, state) values (1, 'NOTIFIED')",
                "insert into space (holder_id, state) values (2, 'REFUSED')",
                "insert into space (holder_id, state, opened_at) values (3, 'OPEN', '2026-11-20T09:00:00Z')");
        run();
        assertThat(database.count("space where state = 'OPEN' and opened_at = '2026-12-06T23:01:00Z'"))
                .isEqualTo(4);
        assertThat(database.count("notice where holder_id = 2 and state = 'OPPOSED'"))
                .isOne();
        assertThat(database.count("notice where holder_id = 3 and state = 'OPTED_IN'"))
                .isOne();
        assertThat(database.count("trace")).isEqualTo(4);
        assertThat(database.count("trace where holder_id in (2, 3)")).isZero();
    }

    /** R14, S58: silence is no agreement, and the letter says so. */
    @Test
    void theFormerRecordIsLeftClosedByAnOpeningWithoutAYes() {
        new Crowd(database).told(1, 1, SENT);
        database.asSuperuser(
                "insert into space (holder_id, state) values (1, 'NOTIFIED')",
                "insert into former_record values (1, true)",
                """
                insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code, mime,
                    size, sha1, created_at, service_start, deposited_at, updated_at, author_kind, deposited_by, former)
                values (1, gen_random_uuid(), '1', gen_random_uuid(), '', '11488-4', '11', 'x', 'text/xml', 1, '', now(),
                    now(), now(), now(), 'ORGANIZATION', 'software:ancien-dmp', true)
                """);
        run();
        assertThat(database.count("space where state = 'OPEN'")).isOne();
        assertThat(database.count("document where former")).isOne();
        assertThat(database.count("former_record where taken_over_at is null")).isOne();
    }

    /** R4: what came back stopped its clock. */
    @Test
    void whoWasNotReachedIsNeverOpened() {
        new Crowd(database).told(1, 3, SENT);
        database.asSuperuser(
                "update notice set state = 'FAILED', clock_from = null where holder_id = 1",
                "update notice set state = 'NOT_REACHED', clock_from = null where holder_id = 2");
        now[0] = now[0].plusSeconds(400 * 86_400L);
        run();
        assertThat(database.count("space")).isOne();
        assertThat(database.count("space where holder_id = 3")).isOne();
    }

    /** Two days of Paris are touched by the pause: they do not count. */
    @Test
    void aPauseLengthensEverybodysTime() {
        new Crowd(database).told(1, 2, SENT);
        now[0] = Instant.parse("2026-12-05T10:00:00Z");
        beans.get(Campaigns.class).pause(Crowd.COORDINATOR, "La ligne ne répond plus");
        now[0] = Instant.parse("2026-12-06T10:00:00Z");
        beans.get(Campaigns.class).resume(Crowd.COORDINATOR);
        now[0] = Instant.parse("2026-12-08T22:59:00Z");
        run();
        assertThat(database.count("space")).isZero();
        now[0] = Instant.parse("2026-12-08T23:01:00Z");
        run();
        assertThat(database.count("space")).isEqualTo(2);
        assertThat(database.count("clock_pause where paused_by = 'account:coord' and to_at is not null"))
                .isOne();
    }

    @Test
    void nothingOpensWhileTheClockIsPaused() {
        new Crowd(database).told(1, 2, SENT);
        var openings = beans.get(Openings.class);
        openings.ask(Crowd.COORDINATOR);
        openings.cut();
        beans.get(Campaigns.class).pause(Crowd.COORDINATOR, "La ligne ne répond plus");
        assertThat(openings.openNext()).isFalse();
        assertThatThrownBy(() -> openings.ask(Crowd.COORDINATOR)).isInstanceOf(Refusal.class);
        beans.get(Campaigns.class).resume(Crowd.COORDINATOR);
        work(beans);
        assertThat(database.count("space")).isEqualTo(2);
    }

    @Test
    void oneRunAtATime() {
        new Crowd(database).told(1, 2, SENT);
        beans.get(Openings.class).ask(Crowd.COORDINATOR);
        assertThatThrownBy(() -> beans.get(Openings.class).ask(Crowd.COORDINATOR))
                .isInstanceOf(Refusal.class);
    }

    /** The row of the space decides: while the batch runs on two nodes, people oppose as fast as they can. */
    @Test
    void oppositionsRaceTheBatchAndNoneIsLost() throws Exception {
        int people = 30_000;
        new Crowd(database).told(1, people, SENT);
        beans.get(Openings.class).ask(Crowd.COORDINATOR);
        var pool = Executors.newFixedThreadPool(4);
        Callable<Long> opposing = () -> {
            var node = node();
            long refused = 0;
            for (long person = 1; person < people; person += 37) refused += oppose(node, person);
            return refused;
        };
        Callable<Long> opening = () -> {
            work(node());
            return 0L;
        };
        long refused = 0;
        for (var done : pool.invokeAll(List.of(opening, opposing, opening))) refused += done.get();
        pool.shutdown();
        assertThat(database.count("space where state = 'REFUSED'")).isEqualTo(refused);
        assertThat(database.count("space where state = 'OPEN'")).isEqualTo(people - refused);
        assertThat(database.count("space s join notice n using (holder_id)"
                        + " where (s.state = 'OPEN') <> (n.state = 'AUTO_OPENED')"))
                .isZero();
        assertThat(database.count("trace")).isEqualTo(people - refused);
    }

    /** As an opposition is written: an insert that finds a row comes too late. */
    private static int oppose(Beans node, long person) {
        return node.inTransaction(() -> {
            node.get(Subject.class).isEverybody();
            return node.get(Rows.class)
                    .update("insert into space (holder_id, state) values (" + person
                            + ", 'REFUSED') on conflict do nothing");
        });
    }

    @Test
    void severalNodesShareTheChunks() throws Exception {
        new Crowd(database).told(1, 45_000, SENT);
        beans.get(Openings.class).ask(Crowd.COORDINATOR);
        var pool = Executors.newFixedThreadPool(3);
        Callable<Void> node = () -> {
            work(node());
            return null;
        };
        for (var done : pool.invokeAll(Collections.nCopies(3, node))) done.get();
        pool.shutdown();
        assertThat(database.count("space where state = 'OPEN'")).isEqualTo(45_000);
        assertThat(database.count("notification")).isEqualTo(45_000);
        assertThat(database.count("trace")).isEqualTo(45_000);
        assertThat(database.count("opening_chunk where done_at is not null")).isEqualTo(5);
        var progress = beans.get(OpeningRuns.class).last().orElseThrow();
        assertThat(progress.underWay()).isFalse();
        assertThat(progress.opened()).isEqualTo(45_000);
    }
}

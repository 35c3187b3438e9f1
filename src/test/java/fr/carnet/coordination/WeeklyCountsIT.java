package fr.carnet.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.campaign.Crowd;
import fr.carnet.platform.Beans;
import fr.carnet.platform.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R4, M15: what everybody is told, from real rows, at a time of our own. */
class WeeklyCountsIT {

    private final TestDatabase database = new TestDatabase();
    private final Crowd crowd = new Crowd(database);
    private Instant now = Instant.parse("2026-09-22T10:00:00Z");
    private final Beans beans = new Beans(database.portal()).with(InstantSource.class, () -> now);

    /** The first wave left on Wednesday 9 September. */
    @BeforeEach
    void launch() {
        database.asSuperuser(
                "insert into wave (campaign_id, department, channel, planned_on, capacity, planned_at, planned_by, launched_at, launched_by)"
                        + " values (1, '31', 'EMAIL', '2026-09-09', 99, now(), 'x', '2026-09-09T08:00:00Z', 'x')");
    }

    private int count() {
        int weeks = 0;
        while (beans.get(WeeklyCounts.class).countNext()) weeks++;
        return weeks;
    }

    /** What is told of a measure in Occitanie, by week; "-" when fewer than eleven. */
    private Map<String, String> told(Measure measure) {
        return beans.get(PublicCounts.class).all().stream()
                .filter(one -> one.measure() == measure && one.region().code().equals("76"))
                .collect(Collectors.toMap(
                        one -> one.since() + "/" + one.week(),
                        one -> one.people() == null ? "-" : one.people().toString()));
    }

    @Test
    void aWeekIsMondayToSundayInParisAndTooFewWaitForTheNext() {
        crowd.told(1, 12, Instant.parse("2026-09-09T08:00:00Z"));
        // last second of Sunday in Paris, first second of Monday
        crowd.told(20, 23, Instant.parse("2026-09-13T21:59:59Z"));
        crowd.told(30, 34, Instant.parse("2026-09-13T22:00:00Z"));
        assertThat(count()).isEqualTo(2);
        assertThat(told(Measure.NOTICES))
                .isEqualTo(Map.of("2026-09-07/2026-09-07", "16", "2026-09-14/2026-09-14", "-"));
        crowd.told(40, 46, Instant.parse("2026-09-21T08:00:00Z"));
        now = Instant.parse("2026-09-28T00:59:59Z");
        assertThat(count()).as("three hours after midnight").isZero();
        now = Instant.parse("2026-09-28T01:00:00Z");
        assertThat(count()).isOne();
        assertThat(told(Measure.NOTICES)).containsEntry("2026-09-14/2026-09-21", "12");
        assertThat(database.count("waiting_count where region = '76' and measure = 'NOTICES' and people = 0"))
                .isOne();
    }

    @Test
    void nothingIsCountedBeforeTheFirstWave() {
        database.asSuperuser("delete from wave");
        assertThat(count()).isZero();
        assertThat(beans.get(PublicCounts.class).all()).isEmpty();
    }

    @Test
    void openingsOppositionsReturnsAndPeopleNotReached() {
        crowd.of(1, 60, "31", "null").of(61, 75, "44", "null").of(76, 90, "974", "null");
        database.asSuperuser(
                "delete from address where holder_id between 76 and 90",
                "insert into space (holder_id, state, opened_at) select n, 'OPEN', '2026-09-10T08:00:00Z' from generate_series(1, 13) n",
                "insert into space (holder_id, state, opened_at) select n, 'CLOSED', '2026-09-10T08:00:00Z' from generate_series(61, 75) n",
                choices("OPT_OUT", "2026-09-10T08:00:00Z", 20, 34),
                choices("OPT_OUT", "2026-09-11T08:00:00Z", 20, 22),
                choices("OPT_OUT", "2026-09-11T08:00:00Z", 76, 86),
                choices("OPT_IN", "2026-09-12T08:00:00Z", 20, 31),
                choices("OPT_IN", "2026-09-12T08:00:00Z", 1, 13),
                "insert into notice (holder_id, campaign_id, wave_id, changed_at, state, channel, changed_by)"
                        + " select n, 1, 1, '2026-09-10T08:00:00Z', 'NOT_REACHED', 'LETTER', 'x' from generate_series(40, 50) n");
        assertThat(count()).isEqualTo(2);
        assertThat(told(Measure.OPENINGS)).containsEntry("2026-09-07/2026-09-07", "13");
        assertThat(told(Measure.OPT_OUTS)).containsEntry("2026-09-07/2026-09-07", "15");
        assertThat(told(Measure.RETURNS)).containsEntry("2026-09-07/2026-09-07", "12");
        assertThat(told(Measure.NOT_REACHED)).containsEntry("2026-09-07/2026-09-07", "11");
        assertThat(database.count("told_count where region = '52' and measure = 'OPENINGS' and people = 15"))
                .isOne();
        assertThat(database.count("told_count where region = '00' and measure = 'OPT_OUTS' and people = 11"))
                .as("no address, no region")
                .isOne();
        assertThat(database.count("told_count where people is not null")).isEqualTo(6);
    }

    /** People, whatever the number of accesses; what is no emergency, and another week, are not counted. */
    @Test
    void whoWasOpenedInAnEmergencyIsCountedOnceAWeek() {
        crowd.of(1, 60, "31", "null");
        database.asSuperuser(
                permissions("EMERGENCY", "2026-09-08T08:00:00Z", 1, 8),
                permissions("EMERGENCY", "2026-09-09T08:00:00Z", 1, 8),
                permissions("DISPATCH", "2026-09-13T21:59:59Z", 8, 12),
                permissions("CARE_TEAM", "2026-09-09T08:00:00Z", 20, 40),
                permissions("EMERGENCY", "2026-09-13T22:00:00Z", 41, 50));
        assertThat(count()).isEqualTo(2);
        assertThat(told(Measure.EMERGENCIES))
                .isEqualTo(Map.of("2026-09-07/2026-09-07", "12", "2026-09-14/2026-09-14", "-"));
    }

    /** By the week of the contest, then of the answer; what is about no emergency is not counted. */
    @Test
    void contestsOfEmergenciesAndTheirAnswersAreCountedWhenTheyAreMade() {
        crowd.of(1, 80, "31", "null");
        database.asSuperuser(
                reports(true, "JUSTIFIED", 1, 15),
                reports(true, "NOT_JUSTIFIED", 16, 26),
                reports(true, "PASSED_ON", 27, 30),
                reports(false, "JUSTIFIED", 40, 60));
        now = Instant.parse("2026-09-28T10:00:00Z");
        assertThat(count()).isEqualTo(3);
        assertThat(told(Measure.CONTESTED)).containsEntry("2026-09-07/2026-09-07", "30");
        assertThat(told(Measure.JUSTIFIED))
                .containsEntry("2026-09-07/2026-09-07", "-")
                .containsEntry("2026-09-07/2026-09-14", "15");
        assertThat(told(Measure.NOT_JUSTIFIED)).containsEntry("2026-09-07/2026-09-14", "11");
        assertThat(told(Measure.PASSED_ON)).doesNotContainValue("4");
        var total = CountRow.sum(null, null, beans.get(PublicCounts.class).all());
        assertThat(Verdict.of(total)).isEqualTo(new Verdict(26, 58));
    }

    /** Two looks at one week are never subtracted: what comes late is not added to it. */
    @Test
    void aWeekIsCountedOnceByOneNode() throws Exception {
        crowd.told(1, 12, Instant.parse("2026-09-09T08:00:00Z"));
        var pool = Executors.newFixedThreadPool(4);
        Callable<Integer> node = this::count;
        int weeks = 0;
        for (var done : pool.invokeAll(java.util.Collections.nCopies(4, node))) weeks += done.get();
        pool.shutdown();
        assertThat(weeks).isEqualTo(2);
        crowd.told(20, 33, Instant.parse("2026-09-09T08:00:00Z"));
        assertThat(count()).isZero();
        assertThat(told(Measure.NOTICES)).containsEntry("2026-09-07/2026-09-07", "12");
    }

    /** The requests of the portal read what is told, and not one small number. */
    @Test
    void thePortalCannotReadWhoWaits() throws SQLException {
        count();
        try (var portal = database.as("carnet");
                var statement = portal.createStatement()) {
            assertThat(statement.executeQuery("select 1 from told_count").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.executeQuery("select people from waiting_count"))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> database.asSuperuser("update told_count set people = 10"))
                .hasMessageContaining("told_count_k");
    }

    @Test
    void everyDepartmentHasItsRegion() {
        assertThat(database.count("department")).isEqualTo(108);
        assertThat(database.count("(select region from department group by region) r"))
                .isEqualTo(19);
        assertThat(database.count("department where code ~ " + "'^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-8]|98[678])$'"))
                .isEqualTo(108);
    }

    private static String permissions(String ground, String at, int first, int last) {
        return """
            insert into permission (holder_id, ref, rpps, ground, since, declared_by)
            select n, gen_random_uuid(), '10100000001', '%1$s', '%2$s', 'PROFESSIONAL' from generate_series(%3$d, %4$d) n
            """
                .formatted(ground, at, first, last);
    }

    /** Made in the first week, answered in the second. */
    private static String reports(boolean emergency, String outcome, int first, int last) {
        return """
            with line as (
                insert into trace (holder_id, seq, actor_kind, actor_id, action, outcome, rule, withheld, documents, channel, at, salt, words_digest)
                select n, 1, 'HEALTHCARE_PROFESSIONAL', 'rpps:1', 'READ', 'ALLOWED', 'x', 0, '{}', 'WEB', '2026-09-08T08:00:00Z', '', '' from generate_series(%3$d, %4$d) n
                returning holder_id)
            insert into report (holder_id, ref, number, line, seq, reason, names, made_by, made_at, last_day, emergency,
                answered_at, answered_by, outcome, answer)
            select n, gen_random_uuid(), 'S' || n, 'x', 1, 'OTHER', false, 'x', '2026-09-10T08:00:00Z', '2026-10-10', %1$s,
                '2026-09-17T08:00:00Z', 'x', '%2$s', '' from generate_series(%3$d, %4$d) n
            """
                .formatted(emergency, outcome, first, last);
    }

    private static String choices(String kind, String at, int first, int last) {
        return """
            insert into choice (holder_id, kind, channel, actor_kind, actor_id, made_at, request, receipt, proof_hash, follow_hash, sealed_codes)
            select n, '%1$s', 'WEB', 'HOLDER', 'x', '%2$s', gen_random_uuid(), gen_random_uuid()::text, '', '', ''
            from generate_series(%3$d, %4$d) n
            """
                .formatted(kind, at, first, last);
    }
}

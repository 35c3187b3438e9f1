package fr.carnet.campaign;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many notices are in each state, counted beside the requests and told with the time of the count. Never a name; a
 * count under eleven is not told.
 */
@Stateless
public class Counts {

    /** k of k-anonymity: fewer people are told as "fewer than". */
    public static final int SMALLEST = 11;

    /** Of the time of one processor core, counting takes a twentieth at most. */
    private static final int REST = 20;

    private static final Duration OFTEN = Duration.ofSeconds(10);

    private static final String IN_TURN = "select pg_try_advisory_xact_lock(hashtext('carnet.campaign.count'))";
    private static final String NEXT = "select next_at from notice_counted where campaign_id = ?";
    private static final String FORGET = "delete from notice_count where campaign_id = ?";
    private static final String COUNT =
            "insert into notice_count select campaign_id, state, count(*) from notice where campaign_id = ? group by 1, 2";
    private static final String NOTE =
            """
            insert into notice_counted (campaign_id, as_of, next_at) values (?, ?, ?)
            on conflict (campaign_id) do update set as_of = excluded.as_of, next_at = excluded.next_at
            """;
    private static final String AS_OF = "select as_of from notice_counted where campaign_id = ?";
    private static final String LATEST = "select state, people from notice_count where campaign_id = ?";

    /** @param people in each state; a state that nobody is in is absent */
    public record Counted(Instant asOf, Map<NoticeState, Long> people) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    InstantSource clock;

    /** The last count of the campaign; empty before the first. */
    public Optional<Counted> latest() {
        var campaign = campaigns.current().id();
        return sql.first(AS_OF, row -> row.getTimestamp(1).toInstant(), campaign)
                .map(asOf -> new Counted(asOf, people(campaign)));
    }

    /** Counts when it is time to, in one transaction: killed in the middle, it is counted again, by any node. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void countWhenDue() {
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var now = clock.instant();
        if (!sql.first(IN_TURN, row -> row.getBoolean(1)).orElseThrow()) return;
        var next = sql.first(NEXT, row -> row.getTimestamp(1).toInstant(), campaign);
        if (next.filter(now::isBefore).isPresent()) return;
        sql.change(FORGET, campaign);
        sql.change(COUNT, campaign);
        var took = Duration.between(now, clock.instant()).multipliedBy(REST);
        sql.change(NOTE, campaign, now, clock.instant().plus(took.compareTo(OFTEN) > 0 ? took : OFTEN));
    }

    private Map<NoticeState, Long> people(int campaign) {
        var counts = new EnumMap<NoticeState, Long>(NoticeState.class);
        sql.list(LATEST, row -> counts.put(NoticeState.valueOf(row.getString(1)), row.getLong(2)), campaign);
        return counts;
    }
}

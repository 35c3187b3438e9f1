package fr.carnet.campaign.opening;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** How far the openings are. Counts only. */
@Stateless
public class OpeningRuns {

    /** The rate is that of the last chunks: a run may have stood still in between. */
    private static final String LAST =
            """
            select r.started_at, r.finished_at, r.due, coalesce(sum(c.due), 0), coalesce(sum(c.opened), 0),
                   (select sum(recent.due) / greatest(1, extract(epoch from max(recent.done_at) - min(recent.done_at)))
                    from (select x.due, x.done_at from opening_chunk x where x.run_id = r.id and x.done_at is not null
                          order by x.done_at desc limit 200) recent having count(*) > 1)
            from (select * from opening_run order by id desc limit 5) r
            left join opening_chunk c on c.run_id = r.id and c.done_at is not null
            group by r.id, r.started_at, r.finished_at, r.due order by r.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    /** The run that was asked for last, done or not. */
    public Optional<Progress> last() {
        return all().stream().findFirst();
    }

    /** The last ones, newest first. */
    public List<Progress> all() {
        List<?> rows = em.createNativeQuery(LAST).getResultList();
        return rows.stream().map(row -> progress((Object[]) row)).toList();
    }

    private Progress progress(Object[] row) {
        return new Progress(
                ((Timestamp) row[0]).toInstant(),
                row[1] == null ? null : ((Timestamp) row[1]).toInstant(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                row[5] == null ? 0 : ((Number) row[5]).doubleValue(),
                clock.instant());
    }
}

package fr.carnet.consent.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Rows of {@code erasure}. */
@ApplicationScoped
class ErasureRecords {

    /** Receipts and codes drawn by the database, so that a hundred thousand archives can end in one statement. */
    private static final String INSERT =
            """
            insert into erasure (holder_id, ground, asked_at, asked_by, due_at, receipt, code)
            select s.holder_id, ?1, ?2, ?3, ?4, 'E-' || upper(left(gen_random_uuid()::text, 8)),
                   upper(left(replace(gen_random_uuid()::text, '-', ''), 12))
              from space s
             where s.state = 'CLOSED'
            """;

    private static final String OF_HOLDER = INSERT + " and s.holder_id = ?5";
    private static final String OF_OLD_ARCHIVES =
            INSERT + " and s.closed_at <= ?5 order by s.closed_at limit 5000 on conflict do nothing";
    private static final String LATEST =
            """
            select ground, asked_at, due_at, cancelled_at, done_at, receipt, code from erasure
             where holder_id = ?1 order by id desc limit 1
            """;

    /** Rows that somebody else holds are somebody else's work. */
    private static final String DUE =
            """
            select e.holder_id from erasure e join space s on s.holder_id = e.holder_id
             where e.cancelled_at is null and e.done_at is null and e.due_at <= ?1 and s.state = 'CLOSED'
             order by e.due_at limit 50 for update skip locked
            """;

    @PersistenceContext
    EntityManager em;

    /** The subject is the holder. */
    Optional<Erasure> latest(long holder) {
        List<?> rows = em.createNativeQuery(LATEST).setParameter(1, holder).getResultList();
        return rows.stream().map(row -> erasure((Object[]) row)).findFirst();
    }

    void ask(long holder, String by, Instant now) {
        em.createNativeQuery(OF_HOLDER)
                .setParameter(1, "ASKED")
                .setParameter(2, utc(now))
                .setParameter(3, by)
                .setParameter(4, utc(now.plus(Erasure.COOL_OFF)))
                .setParameter(5, holder)
                .executeUpdate();
    }

    void cancel(long holder, Instant now) {
        em.createNativeQuery(
                        "update erasure set cancelled_at = ?2 where holder_id = ?1 and cancelled_at is null and done_at is null")
                .setParameter(1, holder)
                .setParameter(2, utc(now))
                .executeUpdate();
    }

    /** Of spaces closed then or before. @return how many are due now */
    int endArchives(Instant closed, Instant now) {
        return em.createNativeQuery(OF_OLD_ARCHIVES)
                .setParameter(1, "ARCHIVE_ENDED")
                .setParameter(2, utc(now))
                .setParameter(3, "system")
                .setParameter(4, utc(now))
                .setParameter(5, utc(closed))
                .executeUpdate();
    }

    /** Erases some spaces whose erasure is due. @return whose */
    List<Long> eraseDue(Instant now) {
        List<?> due = em.createNativeQuery(DUE).setParameter(1, utc(now)).getResultList();
        if (due.isEmpty()) return List.of();
        List<?> erased = em.createNativeQuery("select * from erase_spaces(cast(?1 as bigint[]), ?2)")
                .setParameter(1, due.toString().replace('[', '{').replace(']', '}'))
                .setParameter(2, utc(now))
                .getResultList();
        return erased.stream().map(holder -> ((Number) holder).longValue()).toList();
    }

    Optional<Long> holderOf(String code) {
        var holder = em.createNativeQuery("select holder_of_erasure(?1)")
                .setParameter(1, code)
                .getSingleResult();
        return Optional.ofNullable((Number) holder).map(Number::longValue);
    }

    private static Erasure erasure(Object[] r) {
        return new Erasure(
                r[0].equals("ASKED"),
                instant(r[1]),
                instant(r[2]),
                instant(r[3]),
                instant(r[4]),
                (String) r[5],
                (String) r[6]);
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static java.time.OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

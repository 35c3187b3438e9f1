package fr.carnet.consent.suspension;

import fr.carnet.consent.SixWeeks;
import fr.carnet.platform.Keyring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code suspension}. The subject of the transaction is the holder, or everybody where it says so. */
@ApplicationScoped
class SuspensionRecords {

    private static final String SELECT =
            """
            select s.holder_id, cast(s.ref as text), p.given_names || ' ' || p.family_name, s.reason, s.asked_by,
                   s.asked_at, s.confirmed_at, s.contested_at, s.contest, s.end_asked_by, s.end_asked_at, s.ended_at,
                   s.closed_at
              from suspension s join person p on p.id = s.holder_id
            """;
    private static final String INSERT =
            "insert into suspension (holder_id, ref, reason, asked_by, asked_at) values (?1, cast(?2 as uuid), ?3, ?4, ?5)";
    private static final String CONFIRM =
            "update suspension set confirmed_by = ?3, confirmed_at = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";
    private static final String CONTEST =
            "update suspension set contested_at = ?3, contest = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";
    private static final String ASK_END =
            "update suspension set end_asked_by = ?3, end_asked_at = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";
    private static final String END =
            "update suspension set ended_by = ?3, ended_at = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";

    /** No table says on which day in Paris 42 days are over: a day more in SQL, the rest here. */
    private static final String UNOPPOSED =
            """
            select s.holder_id, s.confirmed_at from suspension s join space on space.holder_id = s.holder_id
             where s.confirmed_at <= ?1 and s.contested_at is null and s.ended_at is null and s.closed_at is null
               and space.state = 'SUSPENDED'
             order by s.confirmed_at limit 50 for update skip locked
            """;

    private static final String CLOSE =
            """
            with over as (update suspension set closed_at = ?2 where holder_id = ?1 and confirmed_at is not null
                and ended_at is null and closed_at is null returning holder_id)
            update space set state = 'CLOSED', closed_at = ?2 from over where space.holder_id = over.holder_id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Keyring keyring;

    Optional<Suspension> of(long holder, UUID ref) {
        return rows(em.createNativeQuery(SELECT + " where s.holder_id = ?1 and s.ref = cast(?2 as uuid)")
                        .setParameter(1, holder)
                        .setParameter(2, ref.toString()))
                .stream()
                .findFirst();
    }

    Optional<Suspension> latest(long holder) {
        return rows(em.createNativeQuery(SELECT + " where s.holder_id = ?1 order by s.id desc limit 1")
                        .setParameter(1, holder))
                .stream()
                .findFirst();
    }

    /** Of everybody: those that somebody still has to decide about, oldest first. */
    List<Suspension> undecided() {
        return rows(em.createNativeQuery(SELECT + " where s.ended_at is null order by s.asked_at limit 100"));
    }

    void insert(long holder, UUID ref, Suspension.Reason reason, String by, Instant now) {
        em.createNativeQuery(INSERT)
                .setParameter(1, holder)
                .setParameter(2, ref.toString())
                .setParameter(3, reason.name())
                .setParameter(4, by)
                .setParameter(5, utc(now))
                .executeUpdate();
    }

    void confirm(Suspension of, String by, Instant now) {
        update(CONFIRM, of).setParameter(3, by).setParameter(4, utc(now)).executeUpdate();
    }

    void contest(Suspension of, String words, Instant now) {
        var sealed = keyring.seal(of.holder(), about(of.ref()), words.getBytes(StandardCharsets.UTF_8));
        update(CONTEST, of).setParameter(3, utc(now)).setParameter(4, sealed).executeUpdate();
    }

    void askEnd(Suspension of, String by, Instant now) {
        update(ASK_END, of).setParameter(3, by).setParameter(4, utc(now)).executeUpdate();
    }

    void end(Suspension of, String by, Instant now) {
        update(END, of).setParameter(3, by).setParameter(4, utc(now)).executeUpdate();
    }

    /** Of everybody: closes some spaces whose holder did not object in time. @return whose */
    List<Long> closeUnopposed(Instant now) {
        List<?> found = em.createNativeQuery(UNOPPOSED)
                .setParameter(1, utc(now.minus(Duration.ofDays(SixWeeks.DAYS))))
                .getResultList();
        var over = found.stream()
                .map(row -> (Object[]) row)
                .filter(row -> !now.isBefore(SixWeeks.over(instant(row[1]))))
                .map(row -> ((Number) row[0]).longValue())
                .toList();
        for (var holder : over) {
            em.createNativeQuery(CLOSE)
                    .setParameter(1, holder)
                    .setParameter(2, utc(now))
                    .executeUpdate();
        }
        return over;
    }

    private Query update(String sql, Suspension of) {
        return em.createNativeQuery(sql)
                .setParameter(1, of.holder())
                .setParameter(2, of.ref().toString());
    }

    private List<Suspension> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> suspension((Object[]) row)).toList();
    }

    private Suspension suspension(Object[] r) {
        var holder = ((Number) r[0]).longValue();
        var ref = UUID.fromString((String) r[1]);
        return new Suspension(
                holder,
                ref,
                (String) r[2],
                Suspension.Reason.valueOf((String) r[3]),
                (String) r[4],
                instant(r[5]),
                instant(r[6]),
                instant(r[7]),
                opened(holder, ref, (byte[]) r[8]),
                (String) r[9],
                instant(r[10]),
                instant(r[11]),
                instant(r[12]));
    }

    private String opened(long holder, UUID ref, byte[] sealed) {
        if (sealed == null) return null;
        try {
            return new String(keyring.open(holder, about(ref), sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException shredded) {
            return null;
        }
    }

    private static String about(UUID ref) {
        return "suspension:" + ref;
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static java.time.OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

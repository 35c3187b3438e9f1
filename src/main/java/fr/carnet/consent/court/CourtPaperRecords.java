package fr.carnet.consent.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code court_paper} that wait. The subject of the transaction is the holder, or everybody where it says so. */
@ApplicationScoped
class CourtPaperRecords {

    private static final String WAITING =
            """
            select c.holder_id, cast(c.ref as text), p.given_names || ' ' || p.family_name, c.guardian_id,
                   g.given_names || ' ' || coalesce(g.usual_name, g.family_name), c.reference, c.court, c.decided_on,
                   c.asked_by, c.asked_at
              from court_paper c join person p on p.id = c.holder_id join person g on g.id = c.guardian_id
             where c.confirmed_at is null and c.dropped_at is null
            """;
    private static final String INSERT =
            """
            insert into court_paper (holder_id, ref, reference, court, decided_on, guardian_id, asked_by, asked_at)
            values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8)
            """;
    private static final String CONFIRM =
            "update court_paper set confirmed_by = ?3, confirmed_at = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";
    private static final String DROP =
            "update court_paper set dropped_by = ?3, dropped_at = ?4 where holder_id = ?1 and ref = cast(?2 as uuid)";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    /** Of everybody, oldest first. */
    List<CourtPaper> waiting() {
        return rows(em.createNativeQuery(WAITING + " order by c.asked_at limit 100"));
    }

    Optional<CourtPaper> waiting(long holder) {
        return rows(em.createNativeQuery(WAITING + " and c.holder_id = ?1").setParameter(1, holder)).stream()
                .findFirst();
    }

    void insert(long holder, UUID ref, String reference, String court, LocalDate decidedOn, long guardian, String by) {
        em.createNativeQuery(INSERT)
                .setParameter(1, holder)
                .setParameter(2, ref.toString())
                .setParameter(3, reference)
                .setParameter(4, court)
                .setParameter(5, Date.valueOf(decidedOn))
                .setParameter(6, guardian)
                .setParameter(7, by)
                .setParameter(8, now())
                .executeUpdate();
    }

    void confirm(CourtPaper paper, String by) {
        update(CONFIRM, paper, by);
    }

    void drop(CourtPaper paper, String by) {
        update(DROP, paper, by);
    }

    private void update(String sql, CourtPaper paper, String by) {
        em.createNativeQuery(sql)
                .setParameter(1, paper.holder())
                .setParameter(2, paper.ref().toString())
                .setParameter(3, by)
                .setParameter(4, now())
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<CourtPaper> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> paper((Object[]) row)).toList();
    }

    private static CourtPaper paper(Object[] r) {
        return new CourtPaper(
                ((Number) r[0]).longValue(),
                UUID.fromString((String) r[1]),
                (String) r[2],
                ((Number) r[3]).longValue(),
                (String) r[4],
                (String) r[5],
                (String) r[6],
                ((Date) r[7]).toLocalDate(),
                (String) r[8],
                instant(r[9]));
    }

    private static Instant instant(Object value) {
        return ((Timestamp) value).toInstant();
    }
}

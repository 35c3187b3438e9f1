package fr.carnet.emergency;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Rows of {@code professional_notice}, by their reader. */
@ApplicationScoped
class ProfessionalNoticeRecords {

    record Stored(UUID ref, long holder, Instant at) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    void insert(String rpps, long holder, Instant now) {
        em.createNativeQuery(
                        "insert into professional_notice (rpps, holder_id, kind, at) values (?1, ?2, 'EMERGENCY_ACCESS', ?3)")
                .setParameter(1, rpps)
                .setParameter(2, holder)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    List<Stored> unread(String rpps) {
        return sql.list(
                "select ref, holder_id, at from professional_notice where rpps = ? and read_at is null order by at desc limit 50",
                row -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getTimestamp(3).toInstant()),
                rpps);
    }

    /** What was there at that instant; what arrived since stays new. */
    void read(String rpps, Instant shown, Instant now) {
        em.createNativeQuery(
                        "update professional_notice set read_at = ?3 where rpps = ?1 and at <= ?2 and read_at is null")
                .setParameter(1, rpps)
                .setParameter(2, shown.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}

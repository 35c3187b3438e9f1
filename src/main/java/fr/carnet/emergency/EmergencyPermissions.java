package fr.carnet.emergency;

import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Sql;
import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The rows of {@code permission} whose ground is an emergency. The subject is the holder. */
@ApplicationScoped
class EmergencyPermissions {

    private static final String UNTIL =
            """
            select max(until) from permission
             where holder_id = ? and rpps = ? and finess is not distinct from ? and ground = ? and ended_at is null
               and until > ? having count(*) > 0
            """;
    private static final String INSERT =
            """
            insert into permission (holder_id, ref, rpps, finess, ground, since, until, declared_by)
            values (?1, cast(?2 as uuid), ?3, cast(?4 as text), ?5, ?6, ?7, 'PROFESSIONAL')
            """;
    private static final String END =
            """
            update permission set ended_at = ?3, ended_by = ?4
             where holder_id = ?1 and ground = ?2 and ended_at is null and until > ?3
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /** Until when this very professional, where they work, has one. */
    Optional<Instant> until(long holder, Viewer viewer, Rule ground, Instant now) {
        return sql.first(
                UNTIL,
                row -> row.getTimestamp(1).toInstant(),
                holder,
                viewer.rpps(),
                viewer.finess(),
                ground.name(),
                Timestamp.from(now));
    }

    void insert(Person person, Viewer viewer, Rule ground, Instant now, Instant until) {
        em.createNativeQuery(INSERT)
                .setParameter(1, person.id())
                .setParameter(2, Refs.next(person.prefix()).toString())
                .setParameter(3, viewer.rpps())
                .setParameter(4, viewer.finess())
                .setParameter(5, ground.name())
                .setParameter(6, utc(now))
                .setParameter(7, utc(until))
                .executeUpdate();
    }

    /** So that turning a switch on again opens nothing anew. */
    void end(long holder, Rule ground, String by, Instant now) {
        em.createNativeQuery(END)
                .setParameter(1, holder)
                .setParameter(2, ground.name())
                .setParameter(3, utc(now))
                .setParameter(4, by)
                .executeUpdate();
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

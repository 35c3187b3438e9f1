package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Facts about a space, read afresh at every request: a revocation holds from its acknowledgement on (SECURITY 8). */
@ApplicationScoped
public class Permissions {

    private static final String FACTS =
            """
            select s.state = 'OPEN',
                   (select p.ground from permission p
                     where p.holder_id = s.holder_id and p.ended_at is null and (p.until is null or p.until > ?4)
                       and (p.rpps is null or p.rpps = ?2) and (p.finess is null or p.finess = ?3)
                     order by p.ground = 'ATTENDING_PHYSICIAN' desc, p.since limit 1),
                   exists (select 1 from block b
                     where b.holder_id = s.holder_id and b.ended_at is null
                       and (b.rpps is null or b.rpps = ?2) and (b.finess is null or b.finess = ?3))
              from space s where s.holder_id = ?1
            """;

    @PersistenceContext
    EntityManager em;

    /** The subject is the holder. Somebody without a space has a closed one. */
    public SpaceFacts facts(Viewer viewer, long holder, Instant now) {
        List<?> rows = em.createNativeQuery(FACTS)
                .setParameter(1, holder)
                .setParameter(2, viewer.rpps() == null ? "" : viewer.rpps())
                .setParameter(3, viewer.finess() == null ? "" : viewer.finess())
                .setParameter(4, Timestamp.from(now))
                .getResultList();
        if (rows.isEmpty()) return new SpaceFacts(false, null, false);
        var row = (Object[]) rows.get(0);
        return new SpaceFacts((Boolean) row[0], row[1] == null ? null : Rule.valueOf((String) row[1]), (Boolean) row[2]);
    }

    /** RPPS and structures that may consult today; either may be null in a row, blocked ones left out by the policy. */
    public List<Permission> inForce(long holder, Instant now) {
        List<?> rows = em.createNativeQuery("select rpps, finess, ground from permission"
                        + " where holder_id = ?1 and ended_at is null and (until is null or until > ?2) order by since, id")
                .setParameter(1, holder)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Permission((String) r[0], (String) r[1], Rule.valueOf((String) r[2])))
                .toList();
    }

    public record Permission(String rpps, String finess, Rule ground) {}
}

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

    /** No person has this id. */
    private static final long NOBODY = 0;

    private static final String FACTS =
            """
            select s.state = 'OPEN' and not 'DOCUMENTS' = any (s.refused_parts),
                   (select p.ground from permission p
                     where p.holder_id = s.holder_id and p.ended_at is null and (p.until is null or p.until > ?4)
                       and (p.rpps is null or p.rpps = ?2) and (p.finess is null or p.finess = ?3)
                     order by p.ground = 'ATTENDING_PHYSICIAN' desc, p.since limit 1),
                   exists (select 1 from block b
                     where b.holder_id = s.holder_id and b.ended_at is null
                       and (b.rpps is null or b.rpps = ?2) and (b.finess is null or b.finess = ?3)),
                   exists (select 1 from guardianship g
                     where g.holder_id = s.holder_id and g.guardian_id = ?5 and g.ended_at is null)
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
                .setParameter(5, viewer.person() == null ? NOBODY : viewer.person())
                .getResultList();
        if (rows.isEmpty()) return new SpaceFacts(holder, false, null, false, false);
        var row = (Object[]) rows.get(0);
        var ground = row[1] == null ? null : Rule.valueOf((String) row[1]);
        return new SpaceFacts(holder, (Boolean) row[0], ground, (Boolean) row[2], (Boolean) row[3]);
    }

    /** RPPS and structures that may consult today; either may be null in a row, blocked ones left out by the policy. */
    public List<Permission> inForce(long holder, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select rpps, finess, ground from permission"
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

package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
                     where p.holder_id = s.holder_id and p.ended_at is null and (p.until is null or p.until > ?)
                       and (p.rpps is null or p.rpps = v.rpps) and (p.finess is null or p.finess = v.finess)
                     order by p.ground = 'ATTENDING_PHYSICIAN' desc, p.since limit 1),
                   exists (select 1 from block b
                     where b.holder_id = s.holder_id and b.ended_at is null
                       and (b.rpps is null or b.rpps = v.rpps) and (b.finess is null or b.finess = v.finess)),
                   exists (select 1 from guardianship g
                     where g.holder_id = s.holder_id and g.guardian_id = v.person and g.ended_at is null)
              from space s, (values (?, ?, ?)) v (rpps, finess, person) where s.holder_id = ?
            """;

    private static final String IN_FORCE =
            """
            select rpps, finess, ground from permission
             where holder_id = ? and ended_at is null and (until is null or until > ?) order by since, id
            """;

    @Inject
    Sql sql;

    /** The subject is the holder. Somebody without a space has a closed one. */
    public SpaceFacts facts(Viewer viewer, long holder, Instant now) {
        return sql.first(
                        FACTS,
                        row -> {
                            var ground = row.getString(2);
                            return new SpaceFacts(
                                    holder,
                                    row.getBoolean(1),
                                    ground == null ? null : Rule.valueOf(ground),
                                    row.getBoolean(3),
                                    row.getBoolean(4));
                        },
                        Timestamp.from(now),
                        viewer.rpps() == null ? "" : viewer.rpps(),
                        viewer.finess() == null ? "" : viewer.finess(),
                        viewer.person() == null ? NOBODY : viewer.person(),
                        holder)
                .orElse(new SpaceFacts(holder, false, null, false, false));
    }

    /** RPPS and structures that may consult today; either may be null in a row, blocked ones left out by the policy. */
    public List<Permission> inForce(long holder, Instant now) {
        return sql.list(
                IN_FORCE,
                row -> new Permission(row.getString(1), row.getString(2), Rule.valueOf(row.getString(3))),
                holder,
                Timestamp.from(now));
    }

    public record Permission(String rpps, String finess, Rule ground) {}
}

package fr.carnet.sharing.vouchers;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The vouchers of one holder that are not over; the subject of the transaction is the holder. */
@ApplicationScoped
public class VouchersInForce {

    private static final String IN_FORCE =
            """
            select ref, finess, digest, groups, made_at, until, used_at, revoked_at from voucher
             where holder_id = ? and revoked_at is null and until > ? order by made_at, id
            """;

    private static final String PERMIT =
            """
            insert into permission (holder_id, ref, finess, ground, groups, since, until, declared_by)
            select holder_id, ref, finess, 'VOUCHER', groups, used_at, until,
                   case when made_by = 'person:' || holder_id then 'HOLDER' else 'GUARDIAN' end
              from voucher where holder_id = ?1 and ref = ?2
            """;

    private static final String END_PERMISSIONS =
            """
            update permission set ended_at = ?2, ended_by = ?3
             where holder_id = ?1 and ended_at is null and ground = 'VOUCHER' and ref = ?4
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    List<Voucher> of(long holder, Instant now) {
        return sql.list(IN_FORCE, VouchersInForce::voucher, holder, Timestamp.from(now));
    }

    void add(long holder, Voucher voucher, String by) {
        em.createNativeQuery(
                        """
                        insert into voucher (holder_id, ref, finess, digest, groups, made_at, made_by, until)
                        values (?1, ?2, ?3, ?4, string_to_array(?5, ','), ?6, ?7, ?8)
                        """)
                .setParameter(1, holder)
                .setParameter(2, voucher.ref())
                .setParameter(3, voucher.finess())
                .setParameter(4, voucher.digest())
                .setParameter(5, String.join(",", voucher.groups()))
                .setParameter(6, voucher.madeAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, by)
                .setParameter(8, voucher.until().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Once: whoever comes second, at the same instant be it, finds it used. */
    boolean use(long holder, UUID ref, String by, Instant now) {
        var used = em.createNativeQuery(
                        """
                        update voucher set used_at = ?3, used_by = ?4
                         where holder_id = ?1 and ref = ?2 and used_at is null and revoked_at is null and until > ?3
                        """)
                .setParameter(1, holder)
                .setParameter(2, ref)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, by)
                .executeUpdate();
        if (used == 0) return false;
        em.createNativeQuery(PERMIT)
                .setParameter(1, holder)
                .setParameter(2, ref)
                .executeUpdate();
        return true;
    }

    /** With what it opened, if it served. */
    boolean revoke(long holder, UUID ref, String by, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var revoked = em.createNativeQuery(
                        """
                        update voucher set revoked_at = ?2, revoked_by = ?3
                         where holder_id = ?1 and ref = ?4 and revoked_at is null and until > ?2
                        """)
                .setParameter(1, holder)
                .setParameter(2, at)
                .setParameter(3, by)
                .setParameter(4, ref)
                .executeUpdate();
        em.createNativeQuery(END_PERMISSIONS)
                .setParameter(1, holder)
                .setParameter(2, at)
                .setParameter(3, by)
                .setParameter(4, ref)
                .executeUpdate();
        return revoked > 0;
    }

    /** All those of a structure that is blocked: none is left to come back (R44). */
    public void revoke(long holder, String finess, String by, Instant now) {
        of(holder, now).stream()
                .filter(voucher -> voucher.finess().equals(finess))
                .forEach(voucher -> revoke(holder, voucher.ref(), by, now));
    }

    private static Voucher voucher(ResultSet row) throws SQLException {
        return new Voucher(
                row.getObject("ref", UUID.class),
                row.getString("finess"),
                row.getString("digest"),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

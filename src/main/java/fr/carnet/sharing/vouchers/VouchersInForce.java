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
import java.util.Optional;
import java.util.UUID;

/** The vouchers of one holder that are not over; the subject of the transaction is the holder. */
@ApplicationScoped
public class VouchersInForce {

    private static final String SELECT =
            """
            select ref, finess, digest, reading, adding, groups, made_at, until, used_at, held_by, added_at, revoked_at
              from voucher where holder_id = ?
            """;

    private static final String HOLD =
            """
            update voucher set held_by = ?
             where holder_id = ? and ref = ? and adding and added_at is null and (held_by is null or held_by = ?)
               and revoked_at is null and until > ?
            """;

    private static final String SPEND =
            """
            update voucher set added_at = ?
             where holder_id = ? and ref = ? and held_by = ? and added_at is null and revoked_at is null and until > ?
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
        return sql.list(
                SELECT + " and revoked_at is null and until > ? order by made_at, id",
                VouchersInForce::voucher,
                holder,
                Timestamp.from(now));
    }

    /** Over or not. */
    Optional<Voucher> find(long holder, UUID ref) {
        return sql.first(SELECT + " and ref = ?", VouchersInForce::voucher, holder, ref);
    }

    /** Whose voucher to add this code is; asked before anybody is the subject. */
    Optional<Long> holderOf(String digest) {
        return sql.first(
                "select holder from holder_of_voucher(?) holder where holder is not null",
                row -> row.getLong(1),
                digest);
    }

    /** False when the same code is somebody's already: another must be drawn. */
    boolean name(long holder, String digest) {
        return sql.change("insert into voucher_code values (?, ?) on conflict do nothing", digest, holder) == 1;
    }

    /** From now on nobody else adds with it; false when it is too late. */
    boolean hold(long holder, UUID ref, String by, Instant now) {
        var at = Timestamp.from(now);
        return sql.change(HOLD, by, holder, ref, by, at) == 1;
    }

    /** Once: the document is added in the same transaction. */
    boolean spend(long holder, UUID ref, String by, Instant now) {
        var at = Timestamp.from(now);
        return sql.change(SPEND, at, holder, ref, by, at) == 1;
    }

    void add(long holder, Voucher voucher, String by) {
        em.createNativeQuery(
                        """
                        insert into voucher (holder_id, ref, finess, digest, reading, adding, groups, made_at, made_by, until)
                        values (?1, ?2, ?3, ?4, ?9, ?10, string_to_array(?5, ','), ?6, ?7, ?8)
                        """)
                .setParameter(1, holder)
                .setParameter(2, voucher.ref())
                .setParameter(3, voucher.finess())
                .setParameter(4, voucher.digest())
                .setParameter(5, String.join(",", voucher.groups()))
                .setParameter(6, voucher.madeAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, by)
                .setParameter(8, voucher.until().atOffset(ZoneOffset.UTC))
                .setParameter(9, voucher.reading())
                .setParameter(10, voucher.adding())
                .executeUpdate();
    }

    /** Once: whoever comes second, at the same instant be it, finds it used. */
    boolean use(long holder, UUID ref, String by, Instant now) {
        var used = em.createNativeQuery(
                        """
                        update voucher set used_at = ?3, used_by = ?4
                         where holder_id = ?1 and ref = ?2 and reading and used_at is null and revoked_at is null
                           and until > ?3
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
        endPermission(holder, ref, by, now);
        return revoked > 0;
    }

    private void endPermission(long holder, UUID ref, String by, Instant now) {
        em.createNativeQuery(END_PERMISSIONS)
                .setParameter(1, holder)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, by)
                .setParameter(4, ref)
                .executeUpdate();
    }

    /** A structure is blocked: none of its vouchers is left to read with (R44), while what lets add remains (R42). */
    public void stopReading(long holder, String finess, String by, Instant now) {
        of(holder, now).stream()
                .filter(voucher -> voucher.finess().equals(finess) && voucher.reading())
                .forEach(voucher -> stopReading(holder, voucher, by, now));
    }

    private void stopReading(long holder, Voucher voucher, String by, Instant now) {
        if (voucher.adding()) {
            sql.change(
                    "update voucher set reading = false, groups = '{}' where holder_id = ? and ref = ?",
                    holder,
                    voucher.ref());
            endPermission(holder, voucher.ref(), by, now);
        } else revoke(holder, voucher.ref(), by, now);
    }

    private static Voucher voucher(ResultSet row) throws SQLException {
        return new Voucher(
                row.getObject("ref", UUID.class),
                row.getString("finess"),
                row.getString("digest"),
                row.getBoolean("reading"),
                row.getBoolean("adding"),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                instant(row.getTimestamp("used_at")),
                row.getString("held_by"),
                instant(row.getTimestamp("added_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

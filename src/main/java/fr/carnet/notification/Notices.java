package fr.carnet.notification;

import fr.carnet.identity.Viewer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The notices of a space, for its holder, a guardian, or a delegate within their scope. {@code concealed} are the documents that are hidden from
 * this very reader, as {@code sharing} says: notices about them are absent, from counts too.
 */
@Stateless
public class Notices {

    public static final int PER_PAGE = 25;

    private static final String VISIBLE =
            """
            from notification n
            left join notification_read r
                on r.holder_id = n.holder_id and r.notification_id = n.id and r.reader_id = ?2
            where n.holder_id = ?1 and n.kind = any (cast(?6 as text[]))
              and (n.document is null and not ?7 or n.document <> all (cast(?3 as uuid[])))
            """;
    private static final String ROWS =
            "select cast(n.ref as text), n.kind, n.at, n.actor_name, cast(n.document as text), r.at is not null "
                    + VISIBLE + "order by n.at desc, n.id desc limit ?4 offset ?5";
    private static final String LAST_MAIL_FAILED =
            """
            select coalesce((select state = 'FAILED' from outbox
                where holder_id = ?1 and channel = 'EMAIL' and state <> 'WAITING'
                  and nature <> 'THIRD_PARTY' order by id desc limit 1), false)
            """;
    private static final String MARK =
            """
            insert into notification_read (holder_id, notification_id, reader_id, at)
            select holder_id, id, ?2, ?4 from notification
            where holder_id = ?1 and at <= ?5 and kind = any (cast(?6 as text[]))
              and (document is null and not ?7 or document <> all (cast(?3 as uuid[])))
            on conflict do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Listeners listeners;

    @Inject
    InstantSource clock;

    /** @param number from 1 */
    public NoticeExtract page(Viewer viewer, int number, Collection<UUID> concealed) {
        var reach = listeners.enter(viewer);
        List<?> rows = visible(ROWS, viewer, reach, concealed)
                .setParameter(4, PER_PAGE)
                .setParameter(5, (number - 1L) * PER_PAGE)
                .getResultList();
        var total = count(VISIBLE, viewer, reach, concealed);
        var mailFails = viewer.isHolder()
                && (boolean) em.createNativeQuery(LAST_MAIL_FAILED)
                        .setParameter(1, viewer.holder())
                        .getSingleResult();
        return new NoticeExtract(rows.stream().map(row -> row((Object[]) row)).toList(), total, mailFails);
    }

    public long unread(Viewer viewer, Collection<UUID> concealed) {
        return count(VISIBLE + "and r.at is null", viewer, listeners.enter(viewer), concealed);
    }

    /**
     * Marks as read, by this account only (R67), what was there at that instant: what arrived since, or is hidden from the
     * reader, stays new.
     */
    public void markRead(Viewer viewer, Instant until, Collection<UUID> concealed) {
        visible(MARK, viewer, listeners.enter(viewer), concealed)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private long count(String from, Viewer viewer, Reach reach, Collection<UUID> concealed) {
        return ((Number) visible("select count(*) " + from, viewer, reach, concealed)
                        .getSingleResult())
                .longValue();
    }

    private Query visible(String sql, Viewer viewer, Reach reach, Collection<UUID> concealed) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.holder())
                .setParameter(2, viewer.person())
                .setParameter(3, array(concealed))
                .setParameter(6, reach.kinds())
                .setParameter(7, reach.delegate());
    }

    private static String array(Collection<UUID> refs) {
        return refs.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static NoticeRow row(Object[] r) {
        return new NoticeRow(
                UUID.fromString((String) r[0]),
                Event.valueOf((String) r[1]),
                ((Timestamp) r[2]).toInstant(),
                (String) r[3],
                r[4] == null ? null : UUID.fromString((String) r[4]),
                (boolean) r[5]);
    }
}

package fr.carnet.notification;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rows of the outbox, in short transactions of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Mailings {

    /** Longer than a worker can take for one claim: a mail is claimed again only when its worker has died (N4). */
    private static final Duration LEASE = Duration.ofMinutes(15);

    /** Then a letter (R69). The last pause outlives the repair of a mail server. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(4));

    private static final String CLAIM =
            """
            update outbox o set attempts = o.attempts + 1, next_at = ?2
            from (select holder_id, id from outbox where state = 'WAITING' and channel = 'EMAIL' and next_at <= ?1
                  order by next_at limit 20 for update skip locked) due
            where o.holder_id = due.holder_id and o.id = due.id
            returning o.holder_id, o.id, cast(o.ref as text), coalesce((select d.address from discreet_mode d
                where d.holder_id = o.holder_id and d.active and d.place = 'ADDRESS' and o.nature = 'NOTICE'), o.recipient), o.template, o.language, o.attempts, o.nature
            """;
    private static final String SENT =
            "update outbox set state = 'SENT', sent_at = ?3, last_error = null where holder_id = ?1 and id = ?2";
    private static final String PAUSE =
            "update outbox set next_at = ?3, last_error = ?4 where holder_id = ?1 and id = ?2";
    private static final String GIVE_UP =
            "update outbox set state = 'FAILED', next_at = ?3, last_error = ?4 where holder_id = ?1 and id = ?2";
    private static final String WRITE_A_LETTER =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
            values (?1, 'LETTER', ?2, ?3, ?4, ?5, ?5, ?6)
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Discretion discretion;

    @Inject
    InstantSource clock;

    @Inject
    Event<MailSent> sent;

    @Inject
    Event<MailGivenUp> givenUp;

    /** Mails that are due, for this worker alone until the lease ends. */
    public List<Mailing> claim() {
        subject.isEverybody();
        discretion.holdMails(clock.instant());
        List<?> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, in(Duration.ZERO))
                .setParameter(2, in(LEASE))
                .getResultList();
        return rows.stream().map(row -> mailing((Object[]) row)).toList();
    }

    public void sent(Mailing mailing) {
        of(mailing, SENT).setParameter(3, in(Duration.ZERO)).executeUpdate();
        sent.fire(new MailSent(mailing.holder(), mailing.template()));
    }

    public void failed(Mailing mailing, String why) {
        if (mailing.attempts() <= PAUSES.size()) {
            var again = in(PAUSES.get(mailing.attempts() - 1));
            of(mailing, PAUSE).setParameter(3, again).setParameter(4, why).executeUpdate();
            return;
        }
        of(mailing, GIVE_UP)
                .setParameter(3, in(Duration.ZERO))
                .setParameter(4, why)
                .executeUpdate();
        if (mailing.nature() != Mailing.Nature.THIRD_PARTY) writeALetter(mailing);
        givenUp.fire(new MailGivenUp(mailing.holder(), mailing.template()));
    }

    private void writeALetter(Mailing mailing) {
        em.createNativeQuery(WRITE_A_LETTER)
                .setParameter(1, mailing.holder())
                .setParameter(2, "person:" + mailing.holder())
                .setParameter(3, letter(mailing))
                .setParameter(4, mailing.language())
                .setParameter(5, in(Duration.ZERO))
                .setParameter(6, mailing.nature().name())
                .executeUpdate();
    }

    /** Notices are one letter whatever they are about; what others wrote has a letter of its own. */
    private static String letter(Mailing mailing) {
        return mailing.nature() == Mailing.Nature.NOTICE ? NoticeLetters.TEMPLATE : mailing.template();
    }

    private Query of(Mailing mailing, String sql) {
        subject.isEverybody();
        return em.createNativeQuery(sql).setParameter(1, mailing.holder()).setParameter(2, mailing.id());
    }

    private java.time.OffsetDateTime in(Duration time) {
        return clock.instant().plus(time).atOffset(ZoneOffset.UTC);
    }

    private static Mailing mailing(Object[] r) {
        return new Mailing(
                ((Number) r[0]).longValue(),
                ((Number) r[1]).longValue(),
                UUID.fromString((String) r[2]),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                ((Number) r[6]).intValue(),
                Mailing.Nature.valueOf((String) r[7]));
    }
}

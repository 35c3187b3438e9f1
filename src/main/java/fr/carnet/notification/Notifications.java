package fr.carnet.notification;

import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells those who look after a space: a notice in it at once, and outside, after commit, as each account wants (R65, R67).
 */
@Stateless
public class Notifications {

    /**
     * What the holder wants at once waits in the outbox; the rest, what others want, and what must wait for an hour, in
     * {@code notification_due}: it is judged again when it leaves. One message of a kind waits at a time: several events
     * before it leaves are one (N3). What can never be off goes by letter to whoever has no e-mail, but to a child whose
     * guardians hear of it; a sign-in, which somebody at a library makes every day, with those of the week.
     */
    private static final String TELL =
            """
            with notice as (
                insert into notification (holder_id, ref, kind, at, actor_name, document)
                values (?1, cast(?2 as uuid), ?3, ?4, ?5, cast(?6 as uuid)) returning id),
            account as (
                select ?1 as id union select unnest(cast(?7 as bigint[]))
                union select guardian_id from guardianship g
                 where g.holder_id = ?1 and in_force(g, ?4) and cast(?6 as uuid) is null and not ?10),
            wish as (
                select p.id, p.id = ?1 as holder, d.active is true as discreet, p.language,
                    coalesce(p.email, case d.place when 'ADDRESS' then d.address end) as email, coalesce(h.hour, 8) as hour, coalesce(h.quiet, false) as quiet,
                    case when p.email is null and d.place is distinct from 'ADDRESS' then 'OFF'
                         else coalesce(s.email, 'NOW') end as mail,
                    case when ?9 and p.email is null and (p.id <> ?1 or not exists (
                             select from guardianship g where g.holder_id = ?1 and in_force(g, ?4)))
                         then case when ?10 then 'WEEKLY' else 'NOW' end
                         else coalesce(s.letter, 'OFF') end as letter
                  from account join person p using (id)
                  left join notification_setting s on s.holder_id = ?1 and s.account_id = id and s.family = ?8
                  left join notification_hours h on h.holder_id = ?1 and h.account_id = id
                  left join discreet_mode d on d.holder_id = p.id and d.active),
            message as (
                select w.*, 'EMAIL' as channel, email as recipient, mail as cadence from wish w where mail <> 'OFF'
                union all
                select w.*, 'LETTER', 'person:' || id, letter from wish w where letter <> 'OFF'),
            timed as (
                select m.*, due_at(cadence, hour, quiet, ?4) as due from message m where not ?11),
            at_once as (
                insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
                select ?1, channel, recipient, case channel when 'LETTER' then '%s' else ?3 end, language, ?4, ?4, 'NOTICE'
                  from timed where holder and cadence = 'NOW' and due <= ?4 and not discreet
                on conflict (holder_id, channel, template) where state = 'WAITING' do nothing)
            insert into notification_due (holder_id, account_id, channel, cadence, due_at, notices)
            select ?1, t.id, channel, cadence, due, array[n.id] from timed t cross join notice n
             where not (holder and cadence = 'NOW' and due <= ?4 and not discreet)
            on conflict (holder_id, account_id, channel, cadence)
            do update set notices = notification_due.notices || excluded.notices
            """
                    .formatted(NoticeLetters.TEMPLATE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Audiences audiences;

    @Inject
    InstantSource clock;

    /**
     * In the caller's transaction, whose subject is already the holder. Never called about something that is hidden
     * from the holder. What a document makes hidden from whoever represents the holder is told inside the space only.
     *
     * @param actorName who did it, shown in the space only; null when nobody in particular
     * @param document  null when no document is concerned, or when it must not be named
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(long holder, Event event, String actorName, UUID document) {
        tell(persons.find(holder).orElseThrow(), event, actorName, document);
    }

    /** The same, when the holder has been looked up already. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Person person, Event event, String actorName, UUID document) {
        var family = Family.of(event);
        var audience = document == null ? Audiences.WHOEVER_REPRESENTS : audiences.of(person.id(), event, document);
        em.createNativeQuery(TELL)
                .setParameter(1, person.id())
                .setParameter(2, Refs.next(person.prefix()).toString())
                .setParameter(3, event.name())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, actorName)
                .setParameter(6, document == null ? null : document.toString())
                .setParameter(7, array(audience.others()))
                .setParameter(8, family.name())
                .setParameter(9, family.isNeverOff())
                .setParameter(10, event.isHoldersAlone())
                .setParameter(11, audience.kept())
                .executeUpdate();
    }

    /**
     * What is about a line of the history: hidden from whoever the line is hidden from.
     *
     * @param documents those of the line
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tellOfLine(long holder, Event event, Collection<UUID> documents) {
        tell(holder, event, null, audiences.mostHeard(holder, event, documents));
    }

    /** What somebody decided at the space that they look at: its holder is told when it was somebody else (R64). */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tellOfOthers(Viewer viewer, Event event) {
        if (!viewer.isHolder()) tell(viewer.holder(), event, viewer.displayName(), null);
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}

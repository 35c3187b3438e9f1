package fr.carnet.notification;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** What is due becomes messages: one for each account and channel, whatever happened and in however many spaces. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Summaries {

    static final String OWN_SPACE = "SUMMARY";
    static final String OTHER_SPACE = "OTHER_SPACE";

    /**
     * A thousand at a time, taken by one node each: a batch that is not committed is due again. Whoever no longer looks
     * after the space hears nothing more of it, were it only that something happened.
     */
    private static final String MAKE =
            """
            with claimed as (
                select holder_id, account_id, channel, cadence from notification_due where due_at <= ?
                order by due_at limit 1000 for update skip locked),
            due as (
                delete from notification_due d using claimed c
                where (d.holder_id, d.account_id, d.channel, d.cadence)
                    = (c.holder_id, c.account_id, c.channel, c.cadence)
                returning d.holder_id, d.account_id, d.channel),
            told as (
                select distinct account_id, channel, account_id = holder_id as own from due d
                where account_id = holder_id
                   or exists (select from guardianship g
                        where g.holder_id = d.holder_id and g.guardian_id = d.account_id and in_force(g, ?))
                   or exists (select from delegation g
                        where g.holder_id = d.holder_id and g.delegate_id = d.account_id
                          and g.state = 'ACTIVE' and g.until > ?)),
            made as (
                insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at)
                select p.id, channel, case channel when 'EMAIL' then p.email else 'person:' || p.id end,
                       case when channel = 'LETTER' then '%s' when own then '%s' else '%s' end, p.language, ?, ?
                  from told join person p on p.id = account_id
                 where channel = 'LETTER' or p.email is not null
                on conflict (holder_id, channel, template) where state = 'WAITING' do nothing)
            select count(*) from due
            """
                    .formatted(NoticeLetters.TEMPLATE, OWN_SPACE, OTHER_SPACE);

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @return false when nothing was due */
    public boolean makeNext() {
        subject.isEverybody();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return sql.first(MAKE, row -> row.getLong(1), now, now, now, now, now).orElseThrow() > 0;
    }
}

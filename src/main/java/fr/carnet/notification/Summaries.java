package fr.carnet.notification;

import static java.util.stream.Collectors.joining;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is due becomes messages: one for each account and channel, whatever happened and in however many spaces. Each notice
 * is judged again as the page of notices judges it: of what its reader would not find there, no message leaves.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Summaries {

    static final String OWN_SPACE = "SUMMARY";
    static final String OTHER_SPACE = "OTHER_SPACE";

    /**
     * A thousand at a time, taken by one node each: a batch that is not committed is due again. Whoever no longer looks
     * after the space hears nothing more of it, were it only that something happened. A row without a notice too, so that
     * something is known to have been due.
     */
    private static final String CLAIM =
            """
            with claimed as (
                select holder_id, account_id, channel, cadence from notification_due where due_at <= ?
                order by due_at limit 1000 for update skip locked),
            due as (
                delete from notification_due d using claimed c
                where (d.holder_id, d.account_id, d.channel, d.cadence)
                    = (c.holder_id, c.account_id, c.channel, c.cadence)
                returning d.*)
            select d.holder_id, d.account_id, d.channel, d.cadence, n.kind, n.document,
                   exists (select from guardianship g
                        where g.holder_id = d.holder_id and g.guardian_id = d.account_id and in_force(g, ?)),
                   exists (select from delegation g
                        where g.holder_id = d.holder_id and g.delegate_id = d.account_id
                          and g.state = 'ACTIVE' and g.until > ?)
              from due d left join notification n on n.holder_id = d.holder_id and n.id = any (d.notices)
             order by n.id desc
            """;

    private static final String MAKE =
            """
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
            select p.id, channel, case channel when 'EMAIL' then coalesce(p.email, d.address) else 'person:' || p.id end, template,
                   p.language, ?, ?, 'NOTICE'
              from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[])) m (account, channel, template)
              join person p on p.id = account
              left join discreet_mode d on d.holder_id = p.id and d.active and d.place = 'ADDRESS'
             where channel = 'LETTER' or coalesce(p.email, d.address) is not null
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """;

    /** A notice that an account was to be told of. */
    private record Due(
            long holder, long account, String channel, Cadence cadence, Event event, UUID document, boolean delegate) {

        /** What was only held for an hour is told as it would have been. */
        Message message() {
            if (channel.equals("LETTER")) return new Message(account, channel, NoticeLetters.TEMPLATE);
            if (holder != account) return new Message(account, channel, OTHER_SPACE);
            return new Message(account, channel, cadence == Cadence.NOW ? event.name() : OWN_SPACE);
        }
    }

    private record Message(long account, String channel, String template) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Audiences audiences;

    @Inject
    Discretion discretion;

    @Inject
    InstantSource clock;

    /** @return false when nothing was due */
    public boolean makeNext() {
        subject.isEverybody();
        var now = clock.instant();
        discretion.holdWhatIsDue(now);
        var due = sql.list(CLAIM, Summaries::due, now, now, now);
        var messages = new LinkedHashSet<Message>();
        due.stream().flatMap(Stream::ofNullable).forEach(one -> {
            if (!messages.contains(one.message()) && hears(one)) messages.add(one.message());
        });
        if (!messages.isEmpty()) make(messages, now);
        return !due.isEmpty();
    }

    private boolean hears(Due due) {
        if (due.document == null) return !due.delegate;
        return audiences.hears(due.holder, due.account, due.event, due.document);
    }

    private void make(Set<Message> messages, Instant now) {
        sql.change(
                MAKE,
                now,
                now,
                array(messages, message -> String.valueOf(message.account)),
                array(messages, Message::channel),
                array(messages, Message::template));
    }

    private static String array(Set<Message> messages, Function<Message, String> part) {
        return messages.stream().map(part).collect(joining(",", "{", "}"));
    }

    /** Null when there is nobody to tell, or nothing. */
    private static Due due(ResultSet row) throws SQLException {
        var holder = row.getLong(1);
        var account = row.getLong(2);
        var represents = row.getBoolean(7);
        if (row.getString(5) == null || holder != account && !represents && !row.getBoolean(8)) return null;
        return new Due(
                holder,
                account,
                row.getString(3),
                Cadence.valueOf(row.getString(4)),
                Event.valueOf(row.getString(5)),
                row.getObject(6, UUID.class),
                holder != account && !represents);
    }
}

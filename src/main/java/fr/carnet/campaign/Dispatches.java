package fr.carnet.campaign;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * Writes the waves that were launched, ten thousand people a transaction: notices, and for e-mail the mails of the
 * outbox. A wave whose node was killed goes on where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatches {

    /** Name of the mail in {@code i18n/mail} and of the letter: what R2 wants to be told. */
    public static final String TEMPLATE = "SPACE_ANNOUNCED";

    private static final int CHUNK = 10_000;

    private static final String CLAIM =
            """
            select id, campaign_id, department, channel, capacity - people, last_id from wave
            where launched_at is not null and complete_at is null order by id limit 1 for update skip locked
            """;
    /** Who has decided already is not told; who was told already is not told again. */
    private static final String WRITE =
            """
            with person_to_tell as (
                select a.holder_id, a.email, p.ref_prefix, p.language
                from address a join person p on p.id = a.holder_id
                where a.department = ? and a.holder_id > ? and (a.email is not null) = ?
                  and not exists (select from notice n where n.holder_id = a.holder_id and n.campaign_id = ?)
                  and not exists (select from space s where s.holder_id = a.holder_id and s.state <> 'NOTIFIED')
                order by a.holder_id limit ?),
            noted as (
                insert into notice (holder_id, campaign_id, wave_id, changed_at, state, channel, changed_by)
                select holder_id, ?, ?, ?, 'PLANNED', ?, 'system' from person_to_tell),
            mailed as (
                insert into outbox (holder_id, ref, channel, recipient, template, language, created_at, next_at)
                select holder_id,
                    encode(int8send(ref_prefix) || substring(uuid_send(gen_random_uuid()) from 9), 'hex')::uuid,
                    'EMAIL', email, ?, language, ?, ? from person_to_tell where email is not null
                on conflict (holder_id, channel, template) where state = 'WAITING' do nothing)
            select count(*), max(holder_id) from person_to_tell
            """;

    private static final String GO_ON =
            """
            update wave set people = people + ?, last_id = coalesce(?::bigint, last_id),
                complete_at = case when ? then ?::timestamptz end where id = ?
            """;

    /** @param last null when there was nobody */
    private record Written(int people, Long last) {}

    private record Wave(int id, int campaign, String department, Channel channel, int left, long last) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @return false when no launched wave is left, or when other nodes have them all */
    public boolean writeNext() {
        subject.isEverybody();
        var claimed = sql.first(
                CLAIM,
                row -> new Wave(
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        Channel.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getLong(6)));
        claimed.ifPresent(this::write);
        return claimed.isPresent();
    }

    private void write(Wave wave) {
        var now = clock.instant();
        var most = Math.min(CHUNK, wave.left);
        var written = sql.first(
                        WRITE,
                        row -> new Written(row.getInt(1), row.getObject(2, Long.class)),
                        wave.department,
                        wave.last,
                        wave.channel == Channel.EMAIL,
                        wave.campaign,
                        most,
                        wave.campaign,
                        wave.id,
                        now,
                        wave.channel.name(),
                        TEMPLATE,
                        now,
                        now)
                .orElseThrow();
        var complete = written.people < most || written.people == wave.left;
        sql.change(GO_ON, written.people, written.last, complete, now, wave.id);
    }
}

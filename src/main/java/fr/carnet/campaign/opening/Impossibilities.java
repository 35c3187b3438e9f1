package fr.carnet.campaign.opening;

import fr.carnet.campaign.Campaigns;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Whose space could not be opened, and why; they are told without delay, by mail, else by letter (R5). */
@Stateless
public class Impossibilities {

    /** Name of the mail in {@code i18n/mail} and of the letter. */
    public static final String TEMPLATE = "SPACE_NOT_OPENED";

    /** Somebody is told the first time only: each later run tries again. */
    private static final String NOTE =
            """
            with noted as (
                insert into impossibility (holder_id, campaign_id, why, detail, first_at, last_at)
                select holder, ?, ?, ?, ?, ? from unnest(?) holder
                on conflict (holder_id, campaign_id) do update set why = excluded.why, detail = excluded.detail,
                    last_at = excluded.last_at, tries = impossibility.tries + 1, mended_at = null
                returning holder_id, tries)
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at)
            select p.id, case when a.email is null then 'LETTER' else 'EMAIL' end, coalesce(a.email, 'person:' || p.id),
                   ?, p.language, ?, ?
            from noted join person p on p.id = noted.holder_id left join address a on a.holder_id = p.id
            where noted.tries = 1
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """;

    private static final String MENDED =
            "update impossibility set mended_at = ? where campaign_id = ? and holder_id = any (?) and mended_at is null";
    /** Whoever decided since is nobody's case any more. */
    private static final String WAITING =
            """
            from impossibility i join notice n using (holder_id, campaign_id)
            where i.campaign_id = ? and i.mended_at is null and n.state in ('SENT', 'DELIVERED', 'RESENT')
            """;

    private static final String LIST = "select i.number, i.why, i.detail, i.first_at, i.last_at, i.tries " + WAITING
            + " order by i.number limit 100";

    /** What a person lacks, or what the database said of their rows. */
    public enum Why {
        /** no health identity number: nobody could ever send anything to the space, nor enter it (R15) */
        NO_IDENTIFIER,
        DATA
    }

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    InstantSource clock;

    /** In the caller's transaction, which is everybody's. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void note(Holders holders, Why why, String detail) {
        if (holders.isEmpty()) return;
        var now = clock.instant();
        var campaign = campaigns.current().id();
        sql.change(NOTE, campaign, why.name(), detail, now, now, holders, TEMPLATE, now, now);
    }

    /** What the database said of one person, after the transaction that it refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteRefused(Holders one, String detail) {
        subject.isEverybody();
        note(one, Why.DATA, detail);
    }

    /** These were opened, at last or at once. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void mended(Holders opened, Instant at) {
        sql.change(MENDED, at, campaigns.current().id(), opened);
    }

    /** The first hundred that wait, oldest first. */
    public List<ImpossibilityRow> waiting() {
        subject.isEverybody();
        return sql.list(
                LIST,
                row -> new ImpossibilityRow(
                        row.getLong(1),
                        Why.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant(),
                        row.getInt(6)),
                campaigns.current().id());
    }

    public long count() {
        subject.isEverybody();
        return sql.first(
                        "select count(*) " + WAITING,
                        row -> row.getLong(1),
                        campaigns.current().id())
                .orElseThrow();
    }
}

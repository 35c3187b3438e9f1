package fr.carnet.campaign.letters;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.Channel;
import fr.carnet.campaign.Dispatches;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Batches of letters: who is in one, and the day on which it is posted, which starts the clock. */
@Stateless
public class PrintBatches {

    /** Letters of one PDF; a batch has two hundred files at most, and there may be many batches a day. */
    static final int PER_FILE = 100;

    private static final int LARGEST = 200 * PER_FILE;

    private static final String WAITING =
            """
             n.campaign_id = ? and (n.state = 'PLANNED' and n.channel = 'LETTER' or n.state = 'FAILED' and n.channel = 'EMAIL')
            """;
    private static final String WITHOUT_ADDRESS =
            "select n.holder_id from notice n join address a using (holder_id) where a.lines is null and" + WAITING;
    private static final String MAKE =
            "insert into print_batch (campaign_id, made_at, made_by) values (?, ?, ?) returning id";
    private static final String FILL =
            """
            with first as (
                select a.department, a.holder_id from address a join notice n using (holder_id)
                where a.lines is not null and %s and not exists (
                    select from letter l join print_batch b on b.id = l.batch_id
                    where l.holder_id = n.holder_id and b.posted_at is null)
                order by a.department, a.holder_id limit %d),
            chosen as (select holder_id, row_number() over (order by department, holder_id) as place from first),
            written as (
                insert into letter (holder_id, batch_id, file, place)
                select holder_id, ?, (place - 1) / %d + 1, place from chosen returning file)
            insert into print_file (batch_id, number, letters) select ?, file, count(*) from written group by file
            """
                    .formatted(WAITING, LARGEST, PER_FILE);
    private static final String POST =
            "update print_batch set posted_at = ?, posted_by = ? where id = ? and manifest_at is not null and posted_at is null";
    private static final String IN = "select holder_id from letter where batch_id = ?";
    private static final String LEFT =
            """
            update outbox set state = 'SENT', sent_at = ? where holder_id = any (?) and channel = 'LETTER'
                and template = ? and state = 'WAITING'
            """;
    private static final String ALL =
            """
            select b.id, b.made_at, b.manifest_at, b.posted_at, coalesce(sum(f.letters), 0), coalesce(sum(f.pages), 0),
                   count(f.number), count(f.done_at)
            from (select * from print_batch order by id desc limit 20) b left join print_file f on f.batch_id = b.id
            group by b.id, b.made_at, b.manifest_at, b.posted_at order by b.id desc
            """;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    NoticeSteps steps;

    @Inject
    ActivationCodes codes;

    @Inject
    InstantSource clock;

    /** Takes those who wait for a letter; whoever has no postal address either cannot be reached. Printed apart. */
    public void make(Viewer viewer) {
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var now = clock.instant();
        var nowhere = sql.holders(WITHOUT_ADDRESS, campaign);
        steps.move(campaign, nowhere, NoticeState.FAILED, null, "system", now);
        steps.move(campaign, nowhere, NoticeState.NOT_REACHED, null, "system", now.plusMillis(1));
        var batch = sql.first(MAKE, row -> row.getInt(1), campaign, now, viewer.actorId())
                .orElseThrow();
        if (sql.change(FILL, campaign, batch, batch) == 0) throw new Refusal(Campaign.NOTHING_TO_PRINT);
    }

    /** The printer has handed the batch to the post: today is day 0 of these letters, and their codes last from today. */
    public void post(Viewer viewer, int batch) {
        if (campaigns.isPaused()) throw new Refusal(Campaign.CLOCK_PAUSED);
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var now = clock.instant();
        if (sql.change(POST, now, viewer.actorId(), batch) == 0) throw new Refusal(Campaign.BATCH_NOT_READY);
        var holders = sql.holders(IN, batch);
        steps.move(campaign, holders, NoticeState.SENT, Channel.LETTER, viewer.actorId(), now);
        steps.move(campaign, holders, NoticeState.RESENT, Channel.LETTER, viewer.actorId(), now);
        codes.posted(holders.ids(), now);
        sql.change(LEFT, now, holders, Dispatches.TEMPLATE);
    }

    /** The last twenty, newest first. */
    public List<BatchRow> all() {
        return sql.list(
                ALL,
                row -> new BatchRow(
                        row.getInt(1),
                        instant(row.getTimestamp(2)),
                        instant(row.getTimestamp(3)),
                        instant(row.getTimestamp(4)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getInt(7),
                        row.getInt(8)));
    }

    private static Instant instant(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}

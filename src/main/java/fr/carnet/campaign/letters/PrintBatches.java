package fr.carnet.campaign.letters;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.Channel;
import fr.carnet.campaign.Dispatches;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
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

    @PersistenceContext
    EntityManager em;

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
        try (var without = prepared(WITHOUT_ADDRESS);
                var make = prepared(MAKE);
                var fill = prepared(FILL)) {
            without.setInt(1, campaign);
            var nowhere = Holders.of(without);
            steps.move(campaign, nowhere, NoticeState.FAILED, null, "system", now);
            steps.move(campaign, nowhere, NoticeState.NOT_REACHED, null, "system", now.plusMillis(1));
            make.setInt(1, campaign);
            make.setObject(2, now.atOffset(ZoneOffset.UTC));
            make.setString(3, viewer.actorId());
            var batch = Math.toIntExact(Holders.of(make).ids().get(0));
            fill.setInt(1, campaign);
            fill.setInt(2, batch);
            fill.setInt(3, batch);
            if (fill.executeUpdate() == 0) throw new Refusal(Campaign.NOTHING_TO_PRINT);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The printer has handed the batch to the post: today is day 0 of these letters, and their codes last from today. */
    public void post(Viewer viewer, int batch) {
        if (campaigns.isPaused()) throw new Refusal(Campaign.CLOCK_PAUSED);
        subject.isEverybody();
        var campaign = campaigns.current().id();
        var now = clock.instant();
        try (var post = prepared(POST);
                var in = prepared(IN);
                var left = prepared(LEFT)) {
            post.setObject(1, now.atOffset(ZoneOffset.UTC));
            post.setString(2, viewer.actorId());
            post.setInt(3, batch);
            if (post.executeUpdate() == 0) throw new Refusal(Campaign.BATCH_NOT_READY);
            in.setInt(1, batch);
            var holders = Holders.of(in);
            steps.move(campaign, holders, NoticeState.SENT, Channel.LETTER, viewer.actorId(), now);
            steps.move(campaign, holders, NoticeState.RESENT, Channel.LETTER, viewer.actorId(), now);
            codes.posted(holders.ids(), now);
            left.setObject(1, now.atOffset(ZoneOffset.UTC));
            left.setArray(2, holders.in(em.unwrap(Connection.class)));
            left.setString(3, Dispatches.TEMPLATE);
            left.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The last twenty, newest first. */
    public List<BatchRow> all() {
        List<?> rows = em.createNativeQuery(ALL).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static BatchRow row(Object[] r) {
        return new BatchRow(
                ((Number) r[0]).intValue(),
                instant(r[1]),
                instant(r[2]),
                instant(r[3]),
                ((Number) r[4]).longValue(),
                ((Number) r[5]).longValue(),
                ((Number) r[6]).intValue(),
                ((Number) r[7]).intValue());
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return em.unwrap(Connection.class).prepareStatement(sql);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a batch of letters cannot be written", e);
    }
}

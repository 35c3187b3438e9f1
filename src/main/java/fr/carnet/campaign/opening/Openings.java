package fr.carnet.campaign.opening;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.campaign.opening.Impossibilities.Why;
import fr.carnet.consent.SpaceOpenings;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.journal.SystemTraces;
import fr.carnet.notification.Broadcasts;
import fr.carnet.notification.Event;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Opens the spaces of those who were told six weeks ago and said nothing (R3). A run is cut into chunks; each is one
 * transaction with the rows that it opens, and marked done in it. A run that was killed goes on where it was, on any
 * node, on several at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Openings {

    private static final int CHUNK = 10_000;

    private static final String WAITING = " n.state in ('SENT', 'DELIVERED', 'RESENT') and n.clock_from < ? ";
    private static final String RUN =
            """
            insert into opening_run (campaign_id, started_at, started_by) values (?, ?, ?)
            on conflict (campaign_id) where finished_at is null do nothing
            """;
    private static final String LOCK_UNCUT =
            "select id from opening_run where finished_at is null and due is null for update";
    private static final String CUT =
            """
            with chunk as (
                insert into opening_chunk (run_id, number, first_id, last_id, due)
                select ?, part, min(holder_id), max(holder_id), count(*)
                from (select n.holder_id, (row_number() over (order by n.holder_id) - 1) / ? as part
                      from notice n where n.campaign_id = ? and %s) waiting
                group by part
                returning due)
            update opening_run set due = (select coalesce(sum(due), 0) from chunk) where id = ?
            """
                    .formatted(WAITING);
    private static final String CLAIM =
            """
            select c.run_id, c.number, c.first_id, c.last_id
            from opening_chunk c join opening_run r on r.id = c.run_id
            where r.finished_at is null and c.done_at is null order by c.number limit 1 for update of c skip locked
            """;
    private static final String DUE =
            "select n.holder_id from notice n where n.campaign_id = ? and n.holder_id between ? and ? and" + WAITING
                    + "order by n.holder_id";
    private static final String STILL_DUE =
            "select n.holder_id from notice n where n.campaign_id = ? and n.holder_id = any (?) and" + WAITING
                    + "order by n.holder_id";
    private static final String WITHOUT_IDENTIFIER =
            "select holder from unnest(?) holder where not exists (select from person_ins i where i.person_id = holder)";
    private static final String DONE =
            "update opening_chunk set opened = ?, done_at = ? where run_id = ? and number = ?";
    private static final String DONE_IN_PARTS =
            """
            update opening_chunk c set done_at = ?, opened = (
                select count(*) from notice n join opening_run r on r.id = c.run_id
                where n.campaign_id = r.campaign_id and n.holder_id between c.first_id and c.last_id
                  and n.state = 'AUTO_OPENED' and n.changed_at >= r.started_at)
            where run_id = ? and number = ?
            """;
    private static final String FINISH =
            """
            update opening_run r set finished_at = ? where finished_at is null and due is not null
                and not exists (select from opening_chunk c where c.run_id = r.id and c.done_at is null)
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
    SpaceOpenings spaces;

    @Inject
    Impossibilities impossibilities;

    @Inject
    SystemTraces traces;

    @Inject
    Broadcasts broadcasts;

    @Inject
    InstantSource clock;

    /** Asks for a run; the job of any node takes it up. */
    public void ask(Viewer viewer) {
        if (campaigns.isPaused()) throw new Refusal(Campaign.CLOCK_PAUSED);
        subject.isEverybody();
        var asked = sql.change(RUN, campaign(), clock.instant(), viewer.actorId());
        if (asked == 0) throw new Refusal(Campaign.RUN_UNDER_WAY);
    }

    /** Cuts the run that was asked for into chunks, once; nothing to do for a run that goes on after a stop. */
    public void cut() {
        subject.isEverybody();
        sql.first(LOCK_UNCUT, row -> row.getInt(1))
                .ifPresent(run -> sql.change(CUT, run, CHUNK, campaign(), limit(), run));
    }

    /**
     * @return false when no chunk is left for this worker, or when the clock is paused
     * @throws ChunkRefused when somebody in it must be told that it is not possible: {@link Salvage}
     */
    public boolean openNext() {
        subject.isEverybody();
        if (campaigns.isPaused()) return false;
        var chunk = sql.first(CLAIM, row -> new Chunk(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .orElse(null);
        if (chunk == null) return false;
        try {
            var opened = openDue(dueIn(chunk));
            sql.change(DONE, opened.size(), clock.instant(), chunk.run(), chunk.number());
        } catch (RuntimeException e) {
            throw Sql.isRefusedData(e) ? new ChunkRefused(chunk, e) : e;
        }
        return true;
    }

    /** Who is due in a chunk now. */
    public Holders due(Chunk chunk) {
        subject.isEverybody();
        return dueIn(chunk);
    }

    /** Opens these, but for whom that is no longer so. */
    public void open(Holders part) {
        subject.isEverybody();
        openDue(sql.holders(STILL_DUE, campaign(), part, limit()));
    }

    /** Notes a chunk that was opened in parts. */
    public void done(Chunk chunk) {
        subject.isEverybody();
        sql.change(DONE_IN_PARTS, clock.instant(), chunk.run(), chunk.number());
    }

    /** Ends the run when all its chunks are done; others may still be at work on some. */
    public void finish() {
        subject.isEverybody();
        sql.change(FINISH, clock.instant());
    }

    /** Who is due is looked at anew: since the cut, a letter may have come back, and a pause may have lengthened the time. */
    private Holders dueIn(Chunk chunk) {
        return sql.holders(DUE, campaign(), chunk.first(), chunk.last(), limit());
    }

    private Holders openDue(Holders due) {
        var now = clock.instant();
        var campaign = campaign();
        var without = sql.holders(WITHOUT_IDENTIFIER, due);
        impossibilities.note(without, Why.NO_IDENTIFIER, null);
        var possible = due.without(without);
        var opened = spaces.open(possible, now);
        var moved = steps.move(campaign, opened, NoticeState.AUTO_OPENED, null, "system", now);
        if (moved.size() < opened.size()) throw new Disturbed();
        var decided = due.without(opened);
        steps.move(campaign, spaces.everOpen(decided), NoticeState.OPTED_IN, null, "system", now);
        steps.move(campaign, spaces.refused(decided), NoticeState.OPPOSED, null, "system", now);
        impossibilities.mended(opened, now);
        broadcasts.tell(opened, Event.SPACE_OPENED);
        traces.record(opened, Action.OPEN_SPACE, "SIX_WEEKS_OVER");
        return opened;
    }

    private int campaign() {
        return campaigns.current().id();
    }

    private Instant limit() {
        return campaigns.runOutWhenStartedBefore();
    }
}

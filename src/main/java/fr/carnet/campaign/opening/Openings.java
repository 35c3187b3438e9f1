package fr.carnet.campaign.opening;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.consent.SpaceOpenings;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Action;
import fr.carnet.journal.SystemTraces;
import fr.carnet.notification.Broadcasts;
import fr.carnet.notification.Event;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;

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
    private static final String DONE =
            "update opening_chunk set opened = ?, done_at = ? where run_id = ? and number = ?";
    private static final String FINISH =
            """
            update opening_run r set finished_at = ? where finished_at is null and due is not null
                and not exists (select from opening_chunk c where c.run_id = r.id and c.done_at is null)
            """;

    private record Chunk(int run, int number, long first, long last) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    NoticeSteps steps;

    @Inject
    SpaceOpenings spaces;

    @Inject
    FormerRecords formerRecords;

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
        try (var insert = connection().prepareStatement(RUN)) {
            insert.setInt(1, campaigns.current().id());
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, viewer.actorId());
            if (insert.executeUpdate() == 0) throw new Refusal(Campaign.RUN_UNDER_WAY);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Cuts the run that was asked for into chunks, once; nothing to do for a run that goes on after a stop. */
    public void cut() {
        subject.isEverybody();
        try (var uncut = connection().prepareStatement(LOCK_UNCUT);
                var run = uncut.executeQuery();
                var cut = connection().prepareStatement(CUT)) {
            if (!run.next()) return;
            cut.setInt(1, run.getInt(1));
            cut.setInt(2, CHUNK);
            cut.setInt(3, campaigns.current().id());
            cut.setObject(4, campaigns.runOutWhenStartedBefore().atOffset(ZoneOffset.UTC));
            cut.setInt(5, run.getInt(1));
            cut.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** @return false when no chunk is left for this worker, or when the clock is paused */
    public boolean openNext() {
        subject.isEverybody();
        if (campaigns.isPaused()) return false;
        try {
            var chunk = claim();
            if (chunk == null) return false;
            open(chunk);
            return true;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ends the run when all its chunks are done; others may still be at work on some. */
    public void finish() {
        subject.isEverybody();
        try (var update = connection().prepareStatement(FINISH)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Chunk claim() throws SQLException {
        try (var select = connection().prepareStatement(CLAIM);
                var row = select.executeQuery()) {
            return row.next() ? new Chunk(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)) : null;
        }
    }

    /** Who is due is looked at anew: since the cut, a letter may have come back, and a pause may have lengthened the time. */
    private void open(Chunk chunk) throws SQLException {
        var now = clock.instant();
        var campaign = campaigns.current().id();
        var due = due(campaign, chunk);
        var opened = spaces.open(due, now);
        var moved = steps.move(campaign, opened, NoticeState.AUTO_OPENED, null, "system", now);
        if (moved.size() < opened.size()) throw new Disturbed();
        var decided = due.without(opened);
        var optedIn = spaces.everOpen(decided);
        steps.move(campaign, optedIn, NoticeState.OPTED_IN, null, "system", now);
        steps.move(campaign, spaces.refused(decided), NoticeState.OPPOSED, null, "system", now);
        broadcasts.tell(opened, Event.SPACE_OPENED);
        var takenOver = formerRecords.takeOverWanted(opened, now);
        traces.record(opened, Action.OPEN_SPACE, "SIX_WEEKS_OVER");
        if (!takenOver.isEmpty()) traces.record(takenOver, Action.TAKE_OVER_FORMER_RECORD, "SIX_WEEKS_OVER");
        try (var update = connection().prepareStatement(DONE)) {
            update.setInt(1, opened.size());
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setInt(3, chunk.run);
            update.setInt(4, chunk.number);
            update.executeUpdate();
        }
    }

    private Holders due(int campaign, Chunk chunk) throws SQLException {
        try (var select = connection().prepareStatement(DUE)) {
            select.setInt(1, campaign);
            select.setLong(2, chunk.first);
            select.setLong(3, chunk.last);
            select.setObject(4, campaigns.runOutWhenStartedBefore().atOffset(ZoneOffset.UTC));
            return Holders.of(select);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the opening cannot go on", e);
    }
}

package fr.carnet.campaign;

import fr.carnet.platform.Holders;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Steps of notices through their graph: the only way in which a notice changes. Each has its actor and its time. */
@Stateless
public class Notices {

    /** Only along the graph; the state that is left goes to the past, the clock starts, stops or goes on. */
    private static final String MOVE =
            """
            with gone as (
                select n.holder_id, n.campaign_id, n.changed_at, n.state, n.channel, n.changed_by
                from notice n join notice_graph g on g.from_state = n.state and g.to_state = ?
                where n.holder_id = any (?) and n.campaign_id = ?
                for update of n),
            kept as (
                insert into notice_past (holder_id, campaign_id, changed_at, state, channel, changed_by)
                select holder_id, campaign_id, changed_at, state, channel, changed_by from gone)
            update notice n set state = ?, changed_at = ?, changed_by = ?, channel = coalesce(?, n.channel),
                sent_at = case when ? then coalesce(n.sent_at, ?) else n.sent_at end,
                clock_from = case when ? then ? when ? then null else n.clock_from end
            from gone
            where n.holder_id = gone.holder_id and n.campaign_id = gone.campaign_id
            returning n.holder_id
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * In the caller's transaction, which is everybody's.
     *
     * @param channel by which the notice is sent from now on; null when that does not change
     * @param actor   who made this happen, as {@link fr.carnet.identity.Viewer#actorId} or {@code system}
     * @return those whose notice took this step; the others were in a state from which the graph has no such step
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders move(int campaign, Holders holders, NoticeState to, Channel channel, String actor, Instant at) {
        if (holders.isEmpty()) return holders;
        var connection = em.unwrap(Connection.class);
        var time = at.atOffset(ZoneOffset.UTC);
        try (var update = connection.prepareStatement(MOVE)) {
            int i = 0;
            update.setString(++i, to.name());
            update.setArray(++i, holders.in(connection));
            update.setInt(++i, campaign);
            update.setString(++i, to.name());
            update.setObject(++i, time);
            update.setString(++i, actor);
            update.setString(++i, channel == null ? null : channel.name());
            update.setBoolean(++i, to.startsClock());
            update.setObject(++i, time);
            update.setBoolean(++i, to.startsClock());
            update.setObject(++i, time);
            update.setBoolean(++i, to.stopsClock());
            return Holders.of(update);
        } catch (SQLException e) {
            throw new IllegalStateException("notices cannot be changed", e);
        }
    }
}

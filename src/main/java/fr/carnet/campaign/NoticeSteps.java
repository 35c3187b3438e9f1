package fr.carnet.campaign;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Steps of notices through their graph: the only way in which a notice changes. Each has its actor and its time. */
@Stateless
public class NoticeSteps {

    /**
     * Only along the graph; the state that is left goes to the past, the clock starts, stops or goes on. A notice that
     * somebody else changes at this very moment is left to them.
     */
    private static final String MOVE =
            """
            with moved as (
                update notice n set state = g.to_state, changed_at = ?, changed_by = ?,
                    channel = coalesce(?, n.channel),
                    sent_at = case when ? then coalesce(n.sent_at, ?) else n.sent_at end,
                    clock_from = case when ? then ? when ? then null else n.clock_from end
                from notice o join notice_graph g on g.from_state = o.state and g.to_state = ?
                where o.holder_id = any (?) and o.campaign_id = ?
                  and n.holder_id = o.holder_id and n.campaign_id = o.campaign_id
                  and n.state = o.state and n.changed_at = o.changed_at
                returning o.holder_id, o.campaign_id, o.changed_at, o.state, o.channel, o.changed_by),
            past as (
                insert into notice_past (holder_id, campaign_id, changed_at, state, channel, changed_by)
                select holder_id, campaign_id, changed_at, state, channel, changed_by from moved)
            select holder_id from moved
            """;

    @Inject
    Sql sql;

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
        return sql.holders(
                MOVE,
                at,
                actor,
                channel == null ? null : channel.name(),
                to.startsClock(),
                at,
                to.startsClock(),
                at,
                to.stopsClock(),
                to.name(),
                holders,
                campaign);
    }
}

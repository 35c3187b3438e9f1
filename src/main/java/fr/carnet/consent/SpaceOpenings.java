package fr.carnet.consent;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Opens many spaces at once. The row of a space is the arbiter: whoever decided first is left as they decided (R3). */
@Stateless
public class SpaceOpenings {

    private static final String OPEN =
            """
            insert into space (holder_id, state, opened_at) select holder, 'OPEN', ? from unnest(?) holder
            on conflict (holder_id) do update set state = 'OPEN', opened_at = excluded.opened_at
                where space.state = 'NOTIFIED'
            returning holder_id
            """;
    private static final String OPEN_ALREADY =
            "select holder_id from space where holder_id = any (?) and opened_at is not null";
    private static final String REFUSED = "select holder_id from space where holder_id = any (?) and state = 'REFUSED'";

    @Inject
    Sql sql;

    /**
     * In the caller's transaction, which is everybody's. An opposition that is being written meanwhile is waited for.
     *
     * @return those whose space was opened by this very call
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders open(Holders holders, Instant at) {
        return sql.holders(OPEN, at, holders);
    }

    /** Those among them who have, or once had, an open space. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders everOpen(Holders holders) {
        return sql.holders(OPEN_ALREADY, holders);
    }

    /** Those among them who said no before it opened. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders refused(Holders holders) {
        return sql.holders(REFUSED, holders);
    }
}

package fr.carnet.consent;

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

    @PersistenceContext
    EntityManager em;

    /**
     * In the caller's transaction, which is everybody's. An opposition that is being written meanwhile is waited for.
     *
     * @return those whose space was opened by this very call
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders open(Holders holders, Instant at) {
        var connection = em.unwrap(Connection.class);
        try (var insert = connection.prepareStatement(OPEN)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setArray(2, holders.in(connection));
            return Holders.of(insert);
        } catch (SQLException e) {
            throw new IllegalStateException("spaces cannot be opened", e);
        }
    }

    /** Those among them who have, or once had, an open space. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders everOpen(Holders holders) {
        return among(holders, OPEN_ALREADY);
    }

    /** Those among them who said no before it opened. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Holders refused(Holders holders) {
        return among(holders, REFUSED);
    }

    private Holders among(Holders holders, String sql) {
        var connection = em.unwrap(Connection.class);
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, holders.in(connection));
            return Holders.of(select);
        } catch (SQLException e) {
            throw new IllegalStateException("spaces cannot be read", e);
        }
    }
}

package fr.carnet.journal;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;

/**
 * Writes the history. A trace belongs to the transaction of the act, so that nothing is served without it
 * (SECURITY 1); a refusal rolls the act back, so its trace has a transaction of its own.
 */
@Stateless
public class Journal {

    /** One round trip: the holder's next number, the trace, its place in the sealer's queue. */
    private static final String INSERT =
            """
            with number as (
                insert into trace_counter (holder_id, last) values (?, 1)
                on conflict (holder_id) do update set last = trace_counter.last + 1
                returning holder_id, last),
            added as (
                insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, withheld, documents,
                    channel, actor_name, profession, organization, on_behalf, detail, salt, words_digest)
                select holder_id, last, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from number
                returning holder_id, seq)
            insert into trace_unsealed (holder_id, seq) select holder_id, seq from added
            """;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * Writes in the caller's transaction, whose subject is already the holder. Traces of one holder queue behind
     * each other until commit: write them last.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Act act) {
        try (var insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            var viewer = act.viewer();
            var words = Words.of(act);
            var salt = new byte[16];
            RANDOM.nextBytes(salt);
            int i = 0;
            insert.setLong(++i, act.holder());
            insert.setObject(++i, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(++i, ActorKind.of(viewer, act.holder()).name());
            insert.setString(++i, viewer == null ? "system" : viewer.actorId());
            insert.setString(++i, act.action().name());
            insert.setString(++i, act.allowed() ? "ALLOWED" : "REFUSED");
            insert.setString(++i, act.rule());
            insert.setInt(++i, act.withheld());
            insert.setArray(
                    ++i,
                    insert.getConnection().createArrayOf("uuid", act.documents().toArray()));
            insert.setString(++i, act.way().name());
            insert.setString(++i, words.actorName());
            insert.setString(++i, words.profession());
            insert.setString(++i, words.organization());
            insert.setString(++i, words.onBehalf());
            insert.setString(++i, words.detail());
            insert.setBytes(++i, salt);
            insert.setBytes(++i, words.digest(salt));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be written", e);
        }
    }

    /**
     * Writes in a transaction of its own, committed whatever becomes of the caller's. Not after {@link #record} for
     * the same holder in the caller's transaction: it would wait for itself, and fails after some seconds.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(Act act) {
        subject.is(act.holder());
        em.createNativeQuery("set local lock_timeout = '5s'").executeUpdate();
        record(act);
    }

    /** Whether this actor has already been let in to this space (R33: the first search is bounded). The subject is set. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean hasConsulted(long holder, String actorId) {
        return (boolean) em.createNativeQuery(
                        """
                        select exists (select 1 from trace where holder_id = ?1 and actor_id = ?2
                            and action in ('SEARCH', 'READ', 'DOWNLOAD') and outcome = 'ALLOWED')
                        """)
                .setParameter(1, holder)
                .setParameter(2, actorId)
                .getSingleResult();
    }
}

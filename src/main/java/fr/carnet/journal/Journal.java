package fr.carnet.journal;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;

/**
 * Writes the history. A trace belongs to the transaction of the act, so that nothing is served without it
 * (SECURITY 1); a refusal rolls the act back, so its trace has a transaction of its own.
 */
@Stateless
public class Journal {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Writes in the caller's transaction, whose subject is already the holder. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Act act) {
        throw new UnsupportedOperationException("to be written");
    }

    /** Writes in a transaction of its own, committed whatever becomes of the caller's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(Act act) {
        subject.is(act.holder());
        record(act);
    }

    /** Whether this actor has already been let in to this space (R33: the first search is bounded). The subject is set. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean hasConsulted(long holder, String actorId) {
        throw new UnsupportedOperationException("to be written");
    }
}

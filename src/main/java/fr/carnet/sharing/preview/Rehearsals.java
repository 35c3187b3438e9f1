package fr.carnet.sharing.preview;

import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;

/**
 * What a change would do to the sight of others, or has just done: the act itself between two looks at the space, in one
 * transaction. The act is a boundary's own method that takes part in the transaction of whoever calls it.
 */
@Stateless
public class Rehearsals {

    @Inject
    WhoSees whoSees;

    @Inject
    Persons persons;

    @Inject
    InstantSource clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext context;

    /**
     * Does the act, looks, and undoes it: nothing remains of it, no trace, no message.
     *
     * @throws Refusal what the act would be refused with
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Difference rehearse(Viewer viewer, Runnable act) {
        var difference = between(viewer, act);
        context.setRollbackOnly();
        return difference;
    }

    /** Does the act and says what it changed. */
    public Difference perform(Viewer viewer, Runnable act) {
        return between(viewer, act);
    }

    private Difference between(Viewer viewer, Runnable act) {
        if (!persons.mayOpenSpaceOf(viewer)) throw new Refusal(Sharing.NOT_FOUND);
        var before = whoSees.snapshot(viewer, clock.instant());
        act.run();
        em.flush();
        return before.differenceTo(whoSees.snapshot(viewer, clock.instant()));
    }
}

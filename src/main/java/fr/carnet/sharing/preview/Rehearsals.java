package fr.carnet.sharing.preview;

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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a change would do to the sight of others, or has just done: the act itself between two looks at the space, in one
 * transaction. The act is a boundary's own method that takes part in the transaction of whoever calls it.
 */
@Stateless
public class Rehearsals {

    @Inject
    WhoSees whoSees;

    @Inject
    InstantSource clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext context;

    /**
     * Does the act, looks, and undoes it: nothing remains of it, no trace, no message, no lock.
     *
     * @throws Refusal NOT_FOUND for whoever does not decide about the space, before anything is tried; else what the act
     *     would be refused with
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Difference rehearse(Viewer viewer, Runnable act) {
        return undone(viewer, act, whoSees::snapshot);
    }

    /** The same about documents that arrive from now on. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Difference rehearseComing(Viewer viewer, Runnable act) {
        return undone(viewer, act, whoSees::ofComing);
    }

    /**
     * Does the act and says what it changed. Nobody learns who sees what of a space about which they do not decide: the act
     * itself refuses, and writes it down.
     */
    public Optional<Difference> perform(Viewer viewer, Runnable act) {
        if (whoSees.isDecidedBy(viewer, clock.instant())) return Optional.of(between(viewer, act, whoSees::snapshot));
        act.run();
        return Optional.empty();
    }

    private Difference undone(Viewer viewer, Runnable act, BiFunction<Viewer, Instant, Snapshot> look) {
        if (!whoSees.isDecidedBy(viewer, clock.instant())) throw new Refusal(Sharing.NOT_FOUND);
        var difference = between(viewer, act, look);
        context.setRollbackOnly();
        return difference;
    }

    private Difference between(Viewer viewer, Runnable act, BiFunction<Viewer, Instant, Snapshot> look) {
        var before = look.apply(viewer, clock.instant());
        act.run();
        em.flush();
        return before.differenceTo(look.apply(viewer, clock.instant()));
    }
}

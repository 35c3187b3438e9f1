package fr.carnet.consent;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Spaces by holder. */
@Stateless
public class Spaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    /** Empty when this person never had a space. */
    public Optional<Space> find(long holder) {
        subject.is(holder);
        return Optional.ofNullable(em.find(Space.class, holder));
    }

    /** The same, held until the end of the transaction: acts that add to a space stand in line, one space at a time. */
    public Optional<Space> hold(long holder) {
        subject.is(holder);
        return Optional.ofNullable(em.find(Space.class, holder, LockModeType.PESSIMISTIC_WRITE));
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a holder decided about who may see; the subject of the transaction is the holder. */
@ApplicationScoped
class Decisions {

    @PersistenceContext
    EntityManager em;

    List<Authorisation> authorisations(long holder, Instant now) {
        return em
                .createQuery(
                        "select a from Authorisation a where a.holder = :holder and a.endedAt is null order by a.since, a.id",
                        Authorisation.class)
                .setParameter("holder", holder)
                .getResultList()
                .stream()
                .filter(a -> a.isInForce(now))
                .toList();
    }

    /** Those on this ground that nobody ended, be they over. */
    List<Authorisation> on(long holder, Rule ground) {
        return em.createQuery(
                        "select a from Authorisation a where a.holder = :holder and a.ground = :ground and a.endedAt is null",
                        Authorisation.class)
                .setParameter("holder", holder)
                .setParameter("ground", ground)
                .getResultList();
    }

    Optional<Authorisation> authorisation(long holder, UUID ref) {
        return em.createQuery(
                        "select a from Authorisation a where a.holder = :holder and a.ref = :ref", Authorisation.class)
                .setParameter("holder", holder)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** R43: the attending physician whom the holder named here. */
    boolean isDesignatedAttending(long holder, Whom whom, Instant now) {
        return whom.isNamed()
                && authorisations(holder, now).stream()
                        .filter(Authorisation::isDesignatedAttending)
                        .anyMatch(role -> whom.rpps().equals(role.whom().rpps()));
    }

    /** All that this one ever blocked, over or not, oldest first. */
    List<Blocking> blocksBy(long holder, String by) {
        return em.createQuery(
                        "select b from Blocking b where b.holder = :holder and b.blockedBy = :by order by b.blockedAt, b.id",
                        Blocking.class)
                .setParameter("holder", holder)
                .setParameter("by", by)
                .getResultList();
    }

    List<Blocking> blocks(long holder) {
        return em.createQuery(
                        "select b from Blocking b where b.holder = :holder and b.endedAt is null order by b.blockedAt, b.id",
                        Blocking.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    /** Written at once: what is decided next may depend on it, and the database may refuse it. */
    void add(Object decision) {
        // what was ended goes first: the database holds one of a kind at a time
        em.flush();
        em.persist(decision);
        em.flush();
    }
}

package fr.carnet.consent;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Spaces by holder. Whoever holds a space's row decides; everybody else, the batch too, waits or finds it decided. */
@Stateless
public class Spaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    /** Empty when nothing was ever decided or announced for this person. */
    public Optional<Space> find(long holder) {
        subject.is(holder);
        return Optional.ofNullable(em.find(Space.class, holder));
    }

    /** Where it is in its life; somebody without a space is on the way to one, or will be announced one. */
    public Space.State state(long holder) {
        return find(holder).map(Space::state).orElse(Space.State.NOTIFIED);
    }

    /** When it was closed; empty while it is not. */
    public Optional<Instant> closedAt(long holder) {
        return find(holder).map(Space::closedAt);
    }

    public Set<Part> refusedParts(long holder) {
        return find(holder).map(Space::refusedParts).orElse(Set.of());
    }

    /** The space, held until the end of the transaction: acts that add to a space stand in line, one space at a time. */
    public Optional<Space> hold(long holder) {
        subject.is(holder);
        return Optional.ofNullable(em.find(Space.class, holder, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Opens for the first time, or anew after an erasure. */
    public void open(long holder, Instant at) {
        held(holder).open(at);
    }

    /** Refuses a space that is not open yet. */
    public void refuse(long holder) {
        held(holder).refuse();
    }

    public void close(long holder, Instant at) {
        held(holder).close(at);
    }

    /**
     * Its holder finds again what was in it; an erasure that was asked for is cancelled.
     *
     * @throws Refusal SUSPENDED when it was closed in, or after, a suspension that two supervisors have not ended
     */
    public void reopen(long holder, Instant at) {
        var space = held(holder);
        if (isHeldByOperator(holder)) throw new Refusal(Consent.SUSPENDED);
        space.reopen();
        em.createNativeQuery(
                        "update erasure set cancelled_at = ?2 where holder_id = ?1 and cancelled_at is null and done_at is null")
                .setParameter(1, holder)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public void suspend(long holder) {
        held(holder).suspend();
    }

    public void resume(long holder) {
        held(holder).resume();
    }

    private boolean isHeldByOperator(long holder) {
        return (boolean) em.createNativeQuery(
                        "select exists (select from suspension where holder_id = ?1 and confirmed_at is not null and ended_at is null)")
                .setParameter(1, holder)
                .getSingleResult();
    }

    /** The parts that the holder does not want from now on; none when they want all. */
    public void refuseParts(long holder, Collection<Part> parts) {
        held(holder);
        em.createNativeQuery("update space set refused_parts = cast(?2 as text[]) where holder_id = ?1")
                .setParameter(1, holder)
                .setParameter(2, Part.column(parts))
                .executeUpdate();
    }

    /** Somebody about whom nothing was decided gets a row first: it is the arbiter of races. */
    public Space held(long holder) {
        subject.is(holder);
        em.createNativeQuery("insert into space (holder_id, state) values (?1, 'NOTIFIED') on conflict do nothing")
                .setParameter(1, holder)
                .executeUpdate();
        return hold(holder).orElseThrow();
    }
}

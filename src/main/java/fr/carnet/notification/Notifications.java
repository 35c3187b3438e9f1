package fr.carnet.notification;

import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Refs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

/** Tells holders: a notice in the space at once, a neutral e-mail after commit (outbox). */
@Stateless
public class Notifications {

    /** One mail of a kind waits at a time: several events before it leaves are one mail (N3). */
    private static final String TELL =
            """
            with notice as (
                insert into notification (holder_id, ref, kind, at, actor_name, document)
                values (?1, cast(?2 as uuid), ?3, ?4, ?5, cast(?6 as uuid)))
            insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at)
            select ?1, 'EMAIL', cast(?7 as text), ?3, ?8, ?4, ?4 where cast(?7 as text) is not null
            on conflict (holder_id, channel, template) where state = 'WAITING' do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    InstantSource clock;

    /**
     * In the caller's transaction, whose subject is already the holder. Never called about something that is hidden
     * from the holder, nor, for a child, with an actor or a document that is hidden from the guardians.
     *
     * @param actorName who did it, shown in the space only; null when nobody in particular
     * @param document  null when no document is concerned, or when it must not be named
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(long holder, Event event, String actorName, UUID document) {
        tell(persons.find(holder).orElseThrow(), event, actorName, document);
    }

    /** The same, when the holder has been looked up already. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Person person, Event event, String actorName, UUID document) {
        em.createNativeQuery(TELL)
                .setParameter(1, person.id())
                .setParameter(2, Refs.next(person.prefix()).toString())
                .setParameter(3, event.name())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, actorName)
                .setParameter(6, document == null ? null : document.toString())
                .setParameter(7, person.email())
                .setParameter(8, person.language())
                .executeUpdate();
    }
}

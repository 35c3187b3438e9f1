package fr.carnet.consent.identification;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Channel;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Keeps who could not show that they are who they say, known or not, in one insert of the same cost; a job writes it to
 * the history of those who exist, so that no answer tells by its time whether there is a history to write to.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailedIdentifications {

    private static final String NOTE =
            """
            insert into failed_identification (person_id, at, capacity, actor_id, actor_name, organization)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;

    /** One line a person and actor in a run: five tries in a minute are one story. */
    private static final String CLAIM =
            """
            with taken as (
                select id from failed_identification where traced_at is null order by id limit 200 for update skip locked),
            marked as (
                update failed_identification f set traced_at = ?1 from taken where f.id = taken.id returning f.*)
            select distinct person_id, capacity, actor_id, actor_name, organization from marked
            """;

    /** Of visitors nothing is kept here; what staff tried is kept for a year (R108). */
    private static final String FORGET =
            "delete from failed_identification where traced_at is not null and (actor_id is null or at < ?1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    /**
     * @param person who they said they are; the id of nobody when there is no such person
     * @param by     the agent or adviser who asked; null for a visitor
     */
    public void note(long person, Viewer by, Instant now) {
        em.createNativeQuery(NOTE)
                .setParameter(1, person)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, by == null ? null : by.capacity().name())
                .setParameter(4, by == null ? null : by.subject())
                .setParameter(5, by == null ? null : by.displayName())
                .setParameter(6, by == null ? null : by.organization())
                .executeUpdate();
    }

    /** The caller is a job. */
    public void trace(Instant now) {
        subject.isEverybody();
        List<?> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        for (var row : rows) trace((Object[]) row);
    }

    /** The caller is a job. */
    public void forget(Instant before) {
        subject.isEverybody();
        em.createNativeQuery(FORGET)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void trace(Object[] row) {
        var person = ((Number) row[0]).longValue();
        if (person == Identifications.NOBODY) return;
        var act = Act.refused(viewer(row), person, Action.IDENTIFY, "NOT_IDENTIFIED", List.of());
        journal.record(row[2] == null ? act.through(Channel.WEB) : act);
    }

    private static Viewer viewer(Object[] row) {
        if (row[2] == null) return null;
        var capacity = Capacity.valueOf((String) row[1]);
        return new Viewer(
                capacity, (String) row[2], (String) row[3], null, null, null, null, null, null, (String) row[4], null);
    }
}

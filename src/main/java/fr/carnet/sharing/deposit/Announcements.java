package fr.carnet.sharing.deposit;

import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Rule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * R28 — A document hidden from the patient until an announcement: after 14 days the patient is told, without its name,
 * that the space was updated and to see a professional; one calendar month after the deposit it opens by itself (the
 * policy opens it to the second; this job writes the trace and the notice). Rows are claimed with SKIP LOCKED, so
 * several nodes share the work.
 */
@Stateless
public class Announcements {

    private static final String TO_REMIND =
            """
            update document set patient_reminded_at = ?1
             where (holder_id, id) in (
                select holder_id, id from document
                 where patient_sees_from > ?1 and patient_reminded_at is null and patient_opened_at is null
                   and status = 'CURRENT' and deposited_at <= ?2 limit 200 for update skip locked)
            returning holder_id, ref
            """;

    private static final String TO_OPEN =
            """
            update document set patient_opened_at = ?1
             where (holder_id, id) in (
                select holder_id, id from document
                 where patient_sees_from <= ?1 and patient_opened_at is null and status = 'CURRENT'
                 limit 200 for update skip locked)
            returning holder_id, ref
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void run() {
        subject.isEverybody();
        var now = clock.instant();
        var fortnightAgo = now.atZone(Time.PARIS).minusDays(14).toInstant();
        for (var row : claim(TO_REMIND, now, fortnightAgo)) {
            tell(row, Action.REMIND_ANNOUNCEMENT, Event.SPACE_UPDATED_SEE_A_PROFESSIONAL, null);
        }
        for (var row : claim(TO_OPEN, now, null)) {
            tell(row, Action.OPEN_TO_PATIENT, Event.NEW_DOCUMENT, (UUID) row[1]);
        }
    }

    private void tell(Object[] row, Action action, Event event, UUID document) {
        var holder = ((Number) row[0]).longValue();
        var documents = document == null ? List.<UUID>of() : List.of(document);
        journal.record(Act.allowed(null, holder, action, Rule.SYSTEM.name(), documents));
        notifications.tell(holder, event, null, document);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> claim(String sql, Instant now, Instant before) {
        var query = em.createNativeQuery(sql).setParameter(1, Timestamp.from(now));
        if (before != null) query.setParameter(2, Timestamp.from(before));
        return query.getResultList();
    }
}

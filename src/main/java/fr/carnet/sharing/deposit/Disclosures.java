package fr.carnet.sharing.deposit;

import fr.carnet.identity.Persons;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Rule;
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
 * policy opens it to the second; here the trace and the notice are written). Rows are claimed with SKIP LOCKED, so several
 * nodes share the work.
 */
@Stateless
public class Disclosures {

    private static final String TO_REMIND =
            """
            update document set patient_reminded_at = ?1
             where (holder_id, id) in (
                select holder_id, id from document
                 where patient_sees_from > ?1 and patient_reminded_at is null and patient_opened_at is null
                   and status = 'CURRENT' and deposited_at <= ?2 limit 200 for update skip locked)
            returning holder_id, ref, hidden_from_guardians
            """;

    private static final String TO_OPEN =
            """
            update document set patient_opened_at = ?1
             where (holder_id, id) in (
                select holder_id, id from document
                 where patient_sees_from <= ?1 and patient_opened_at is null and status = 'CURRENT'
                 limit 200 for update skip locked)
            returning holder_id, ref, hidden_from_guardians
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Subject subject;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    /** What is due by now, some hundreds at a time: the rest waits for the next call. */
    public void makeDue() {
        subject.isEverybody();
        var now = clock.instant();
        var fortnightAgo = now.atZone(Time.PARIS).minusDays(14).toInstant();
        for (var row : claim(TO_REMIND, now, fortnightAgo)) remind(row);
        for (var row : claim(TO_OPEN, now, null)) open(row);
    }

    /** The line and the notice name no document; where a guardian would read of a secret, there is neither notice nor name. */
    private void remind(Object[] row) {
        var secret = isSecret(row);
        trace(row, Action.REMIND_ANNOUNCEMENT, secret);
        if (!secret) notifications.tell(holder(row), Event.SPACE_UPDATED_SEE_A_PROFESSIONAL, null, null);
    }

    private void open(Object[] row) {
        trace(row, Action.OPEN_TO_PATIENT, true);
        if (!isSecret(row)) notifications.tell(holder(row), Event.NEW_DOCUMENT, null, (UUID) row[1]);
    }

    /** @param named a line that names its document is absent for whom the document is hidden from */
    private void trace(Object[] row, Action action, boolean named) {
        var documents = named ? List.of((UUID) row[1]) : List.<UUID>of();
        journal.record(Act.allowed(null, holder(row), action, Rule.SYSTEM.name(), documents));
    }

    /** R29: what leaves the house may reach whoever represents the holder. */
    private boolean isSecret(Object[] row) {
        return (boolean) row[2] && persons.hasGuardian(holder(row));
    }

    private static long holder(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> claim(String sql, Instant now, Instant before) {
        var query = em.createNativeQuery(sql).setParameter(1, Timestamp.from(now));
        if (before != null) query.setParameter(2, Timestamp.from(before));
        return query.getResultList();
    }
}

package fr.carnet.consent.identification;

import fr.carnet.consent.Consent;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.web.Stamp;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Counts tries on somebody or something, known or not, in the database: for all nodes, and before the answer is known. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Attempts {

    private static final String READ = "select tries, last_at, paused_until from attempt where target = ?1 for update";

    @PersistenceContext
    EntityManager em;

    @Inject
    Stamp stamp;

    /** @throws Refusal TOO_MANY_TRIES during the pause; a try during the pause does not make it longer */
    public void begin(String kind, String target, Instant now) {
        var key = stamp.of(kind, target);
        if (insert(key, now)) return;
        var row = (Object[]) em.createNativeQuery(READ)
                .setParameter(1, key)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (row == null) return;
        var pause = new Pause(((Number) row[0]).intValue(), instant(row[1]), instant(row[2]));
        if (pause.holds(now)) throw new Refusal(Consent.TOO_MANY_TRIES);
        write(key, pause.again(now));
    }

    /** Tries that count now; none is no try. What is asked may depend on it. */
    public int tries(String kind, String target) {
        List<?> found = em.createNativeQuery("select tries from attempt where target = ?1")
                .setParameter(1, stamp.of(kind, target))
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    /** It was them: the tries before no longer count. */
    public void succeeded(String kind, String target) {
        em.createNativeQuery("delete from attempt where target = ?1")
                .setParameter(1, stamp.of(kind, target))
                .executeUpdate();
    }

    /** Nothing is kept of tries that count no more. The caller is a job. */
    public void forget(Instant before) {
        em.createNativeQuery("delete from attempt where last_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private boolean insert(String key, Instant now) {
        return em.createNativeQuery(
                                "insert into attempt (target, tries, last_at) values (?1, 1, ?2) on conflict (target) do nothing")
                        .setParameter(1, key)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private void write(String key, Pause pause) {
        em.createNativeQuery(
                        "update attempt set tries = ?2, last_at = ?3, paused_until = cast(?4 as timestamptz) where target = ?1")
                .setParameter(1, key)
                .setParameter(2, pause.tries())
                .setParameter(3, pause.last().atOffset(ZoneOffset.UTC))
                .setParameter(4, pause.until() == null ? null : pause.until().toString())
                .executeUpdate();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}

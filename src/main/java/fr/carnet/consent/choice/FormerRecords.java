package fr.carnet.consent.choice;

import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Records of the former service, found when a space is activated (R14). How many documents, never which. */
@Stateless
public class FormerRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    /** @param active the holder used it: taking it over is proposed, not only possible */
    public record FormerRecord(int documents, boolean active) {}

    public Optional<FormerRecord> find(long holder) {
        subject.is(holder);
        List<?> rows = em.createNativeQuery("select documents, active from former_record where holder_id = ?1")
                .setParameter(1, holder)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new FormerRecord(((Number) r[0]).intValue(), (boolean) r[1]))
                .findFirst();
    }
}

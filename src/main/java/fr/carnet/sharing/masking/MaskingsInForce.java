package fr.carnet.sharing.masking;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which documents of a holder are masked now. */
@ApplicationScoped
public class MaskingsInForce {

    private static final String IN_FORCE = "select document_id from masking where holder_id = ? and ended_at is null";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /** Ids of masked documents; the subject is the holder. */
    public Set<Long> of(long holder) {
        return Set.copyOf(sql.list(IN_FORCE, row -> row.getLong(1), holder));
    }

    public Optional<Masking> of(long holder, long document) {
        return em.createQuery(
                        "select m from Masking m where m.holder = :holder and m.document = :document and m.endedAt is null",
                        Masking.class)
                .setParameter("holder", holder)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    public void begin(long holder, long document, String by, Instant now) {
        em.persist(new Masking(holder, document, by, now));
    }
}

package fr.carnet.sharing.masking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents of a holder are masked now. */
@ApplicationScoped
public class MaskingsInForce {

    @PersistenceContext
    EntityManager em;

    /** Ids of masked documents; the subject is the holder. */
    public Set<Long> of(long holder) {
        return em.createQuery(
                        "select m.document from Masking m where m.holder = :holder and m.endedAt is null", Long.class)
                .setParameter("holder", holder)
                .getResultStream()
                .collect(Collectors.toSet());
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

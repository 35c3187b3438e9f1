package fr.carnet.consent.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Whose choice counts, by the last court paper that was confirmed. The subject of the transaction is the holder. */
@ApplicationScoped
class CourtDecisions {

    private static final String LAST =
            """
            select guardian_id from court_paper where holder_id = ?1 and confirmed_at is not null
            order by confirmed_at desc, id desc limit 1
            """;

    @PersistenceContext
    EntityManager em;

    /** @param guardians of today: a paper that names somebody else says nothing any more */
    Optional<Long> decides(long holder, List<Long> guardians) {
        List<?> rows = em.createNativeQuery(LAST).setParameter(1, holder).getResultList();
        return rows.stream()
                .map(row -> ((Number) row).longValue())
                .filter(guardians::contains)
                .findFirst();
    }
}

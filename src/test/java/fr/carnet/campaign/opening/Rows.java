package fr.carnet.campaign.opening;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A statement of the test in a transaction of {@link fr.carnet.platform.Beans}. */
class Rows {

    @PersistenceContext
    EntityManager em;

    int update(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }
}

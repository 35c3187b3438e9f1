package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Says to PostgreSQL whose rows the running transaction may see (row-level security, SECURITY 6). Without it a
 * person's tables are empty. Called first in every boundary method that touches them; ends with the transaction.
 */
@ApplicationScoped
public class Subject {

    /**
     * Each statement about one person is planned once a connection and not once a request: their rows are found by
     * the same indexes whoever the person is.
     */
    private static final String IS =
            "select set_config('carnet.holder', ?, true), set_config('plan_cache_mode', 'force_generic_plan', true)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    public void is(long holder) {
        sql.first(IS, row -> row.getString(1), Long.toString(holder));
    }

    /** For jobs that cross holders: the transaction takes the role carnet_worker until it ends. */
    public void isEverybody() {
        em.createNativeQuery("set local role carnet_worker").executeUpdate();
    }
}

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

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    public void is(long holder) {
        sql.first("select set_config('carnet.holder', ?, true)", row -> row.getString(1), Long.toString(holder));
    }

    /** For jobs that cross holders: the transaction takes the role carnet_worker until it ends. */
    public void isEverybody() {
        em.createNativeQuery("set local role carnet_worker").executeUpdate();
    }
}

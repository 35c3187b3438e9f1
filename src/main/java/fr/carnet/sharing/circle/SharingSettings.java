package fr.carnet.sharing.circle;

import fr.carnet.platform.Sql;
import fr.carnet.sharing.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the holder decided for the whole space; the subject of the transaction is the holder. */
@ApplicationScoped
class SharingSettings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    boolean attendingSeesMasked(long holder) {
        return sql.first(
                        "select attending_sees_masked from sharing_settings where holder_id = ?",
                        row -> row.getBoolean(1),
                        holder)
                .orElse(Switches.DEFAULTS.attendingSeesMasked());
    }

    void attendingSeesMasked(long holder, boolean shown) {
        em.createNativeQuery(
                        """
                        insert into sharing_settings (holder_id, attending_sees_masked) values (?1, ?2)
                        on conflict (holder_id) do update set attending_sees_masked = excluded.attending_sees_masked
                        """)
                .setParameter(1, holder)
                .setParameter(2, shown)
                .executeUpdate();
    }
}

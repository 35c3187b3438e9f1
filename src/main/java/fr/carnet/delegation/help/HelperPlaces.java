package fr.carnet.delegation.help;

import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.Stream;

/** Rows of {@code helping}: whom somebody helps, in the caller's transaction. The subject changes. */
@ApplicationScoped
public class HelperPlaces {

    private static final String HELPED = "select place, helped_id from helping where holder_id = ? order by place";
    private static final String HELP =
            "insert into helping (holder_id, place, helped_id, delegation_id) values (?1, ?2, ?3, ?4)";
    private static final String STOP_HELPING = "delete from helping where holder_id = ?1 and helped_id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    /**
     * Takes a place among the five of this helper; false when none is left. Of two that come at once, the second waits.
     * The subject is the helper afterwards.
     */
    public boolean take(long helper, Delegation delegation, Instant now) {
        sql.first("select pg_advisory_xact_lock(5, hashint8(?))", row -> 0, helper);
        subject.is(helper);
        var places = sql.list(HELPED, row -> new long[] {row.getLong(1), row.getLong(2)}, helper);
        for (var place : places) {
            if (!stillHelps(helper, place[1], now)) free(helper, place[1]);
        }
        subject.is(helper);
        var taken = sql.list(HELPED, row -> row.getInt(1), helper);
        var free = Stream.of(1, 2, 3, 4, 5).filter(n -> !taken.contains(n)).findFirst();
        free.ifPresent(place -> em.createNativeQuery(HELP)
                .setParameter(1, helper)
                .setParameter(2, place)
                .setParameter(3, delegation.holder())
                .setParameter(4, delegation.id())
                .executeUpdate());
        return free.isPresent();
    }

    /** The subject is the helper afterwards. */
    void free(long helper, long helped) {
        subject.is(helper);
        em.createNativeQuery(STOP_HELPING)
                .setParameter(1, helper)
                .setParameter(2, helped)
                .executeUpdate();
    }

    /** The subject is the helped afterwards. */
    public boolean stillHelps(long helper, long helped, Instant now) {
        subject.is(helped);
        return sql.first(
                        "select 1 from delegation where holder_id = ? and delegate_id = ? and state = 'ACTIVE' and until > ?",
                        row -> true,
                        helped,
                        helper,
                        Timestamp.from(now))
                .isPresent();
    }
}

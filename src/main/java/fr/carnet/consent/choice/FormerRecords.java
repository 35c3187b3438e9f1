package fr.carnet.consent.choice;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Records of the former service (R14). Their documents come like any others and are absent for everybody until they are
 * taken over; how many there are is known here, never which.
 */
@Stateless
public class FormerRecords {

    private static final String FIND =
            """
            select former_documents(v.holder), coalesce(f.active, false)
            from (values (?::bigint)) v (holder) left join former_record f on f.holder_id = v.holder
            """;
    private static final String TAKE_OVER = "select take_over_former_records(?, ?)";

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    /**
     * @param documents to be taken over
     * @param active    the holder used it: taking it over is proposed, not only possible
     */
    public record FormerRecord(int documents, boolean active) {}

    /** Empty when nothing is left to take over. */
    public Optional<FormerRecord> find(long holder) {
        subject.is(holder);
        return sql.first(FIND, row -> new FormerRecord(row.getInt(1), row.getBoolean(2)), holder)
                .filter(former -> former.documents() > 0);
    }

    /** Whether what still comes from its source goes into the space. The subject is the holder. */
    public boolean isTakenOver(long holder) {
        return !sql.holders(
                        "select holder_id from former_record where holder_id = ? and taken_over_at is not null", holder)
                .isEmpty();
    }

    /**
     * Puts into the space what is there. Whoever calls holds the space: what comes meanwhile waits.
     *
     * @return whether there was anything
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean takeOver(long holder, Instant at) {
        return !sql.holders(TAKE_OVER, Holders.of(holder), at).isEmpty();
    }
}

package fr.carnet.journal;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * Writes one trace to each of many histories, for what the system does by itself to thousands of spaces at once. The
 * same rows as {@link Journal#record} writes, in one statement: numbered, salted, digested and queued for the sealer.
 */
@Stateless
public class SystemTraces {

    /** The digest is that of {@link Words}: the salt behind its length, then five texts that are absent. */
    private static final String INSERT =
            """
            with number as (
                insert into trace_counter (holder_id, last) select holder, 1 from unnest(?) holder
                on conflict (holder_id) do update set last = trace_counter.last + 1
                returning holder_id, last),
            salted as (select holder_id, last, uuid_send(gen_random_uuid()) as salt from number),
            added as (
                insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, salt,
                    words_digest)
                select holder_id, last, ?, 'SYSTEM', 'system', ?, 'ALLOWED', ?, 'SYSTEM', salt,
                       sha256('\\x00000010'::bytea || salt || '\\xffffffffffffffffffffffffffffffffffffffff'::bytea)
                from salted
                returning holder_id, seq)
            insert into trace_unsealed (holder_id, seq) select holder_id, seq from added
            """;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /**
     * In the caller's transaction, which is everybody's. Traces of one holder queue behind each other until commit:
     * write them last, and each holder once.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Holders holders, Action action, String rule) {
        sql.change(INSERT, holders, clock.instant(), action.name(), rule);
    }
}

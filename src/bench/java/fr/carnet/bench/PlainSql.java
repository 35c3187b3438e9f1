package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL alone: the same rows in the same durable transaction, prepared statements, and nothing around them (B3). */
abstract class PlainSql implements Client {

    static final String TRACE =
            """
            with number as (
                insert into trace_counter (holder_id, last) values (?, 1)
                on conflict (holder_id) do update set last = trace_counter.last + 1 returning holder_id, last),
            added as (
                insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, documents, channel,
                    actor_name, salt, words_digest)
                select holder_id, last, now(), 'PATIENT', 'person:1', 'SEARCH', 'ALLOWED', 'OWN_SPACE', '{}', 'WEB',
                    'CAMILLE BANC', '\\x00000000000000000000000000000000',
                    '\\x0000000000000000000000000000000000000000000000000000000000000000' from number
                returning holder_id, seq)
            insert into trace_unsealed (holder_id, seq) select holder_id, seq from added
            """;

    private final Connection connection;
    private final List<Long> holders = new ArrayList<>();
    private final PreparedStatement subject;
    private final PreparedStatement trace;
    private int next;

    PlainSql(Stack stack, String holdersQuery) throws SQLException {
        try (var owner = stack.connect("carnet_owner");
                var rows = owner.createStatement().executeQuery(holdersQuery)) {
            while (rows.next()) holders.add(rows.getLong(1));
        }
        connection = stack.connect("carnet");
        connection.setAutoCommit(false);
        subject = prepared("select set_config('carnet.holder', ?, true)");
        trace = prepared(TRACE);
    }

    PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void act() throws SQLException {
        var holder = holders.get(next++ % holders.size());
        subject.setString(1, Long.toString(holder));
        subject.executeQuery();
        work(holder);
        trace.setLong(1, holder);
        trace.executeUpdate();
        connection.commit();
    }

    abstract void work(long holder) throws SQLException;

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

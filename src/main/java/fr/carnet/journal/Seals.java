package fr.carnet.journal;

import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the traces that wait and makes them leaves of the tree (RFC 6962), in the order of the queue. */
@Stateless
public class Seals {

    private static final int BATCH = 20_000;

    static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('carnet.journal.seal'))";
    private static final String LAST = "select size, frontier, note from seal order by size desc limit 1";
    /** By ctid: whatever the statistics of a table that is mostly empty, each row is met once. */
    private static final String TAKE =
            """
            with taken as (
                delete from trace_unsealed where ctid = any (array(select ctid from trace_unsealed limit %d))
                returning holder_id, seq)
            select %s from taken join trace t using (holder_id, seq) order by t.at, t.holder_id, t.seq
            """
                    .formatted(BATCH, StoredTrace.COLUMNS);

    private static final String KEEP_LEAVES =
            """
            insert into seal_leaf (position, holder_id, seq, leaf)
            select ? + row - 1, holder, seq, leaf
            from unnest(?, ?, ?) with ordinality as leaves (holder, seq, leaf, row)
            """;
    private static final String KEEP_HEAD = "insert into seal (size, root, at, frontier, note) values (?, ?, ?, ?, ?)";

    private record Last(MerkleTree tree, Optional<Head> head) {}

    /** @param more traces may wait behind this batch */
    record Sealed(Head head, boolean more) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Settings settings;

    @Inject
    KeyFile keys;

    @Inject
    InstantSource clock;

    /**
     * Seals one batch. The head that is returned is committed and not yet in the directory: a node that dies in
     * between is made good by the next call, of any node.
     *
     * @return empty when nothing waits, or when another node is at work
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Sealed> sealNext() {
        subject.isEverybody();
        var connection = em.unwrap(Connection.class);
        try (var sql = connection.createStatement()) {
            if (!isTrue(sql, LOCK)) return Optional.empty();
            var last = last(sql);
            agreeWithDirectory(last);
            var traces = take(sql);
            if (traces.isEmpty()) return Optional.empty();
            var first = last.tree.size();
            var leaves = traces.stream().map(StoredTrace::leaf).toArray(byte[][]::new);
            for (var leaf : leaves) last.tree.append(leaf);
            keepLeaves(connection, first, traces, leaves);
            new SealNodes(connection).grow(last.tree.size());
            var head = head(last);
            keepHead(connection, last.tree, head);
            return Optional.of(new Sealed(head, traces.size() == BATCH));
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be sealed", e);
        }
    }

    /** Never two heads of one size: a database older than the directory is a restored one, and a person must decide. */
    private void agreeWithDirectory(Last last) {
        var directory = new SealDirectory(settings.sealDir());
        directory.newest().filter(newest -> newest.size() > last.tree.size()).ifPresent(newest -> {
            throw new IllegalStateException(
                    "the journal has %d leaves, but %d were sealed in %s: was an older database restored?"
                            .formatted(last.tree.size(), newest.size(), directory.path()));
        });
        last.head.ifPresent(directory::write);
    }

    private Head head(Last last) {
        var key = new SealKey(settings.publicUrl().getAuthority() + "/journal", keys.sealPublicKey());
        new SealDirectory(settings.sealDir()).publish(key);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var at = last.head.map(Head::at).filter(now::isBefore).orElse(now);
        return Head.sign(key, keys.sealKey(), last.tree.size(), last.tree.root(), at);
    }

    private static Last last(Statement sql) throws SQLException {
        try (var row = sql.executeQuery(LAST)) {
            if (!row.next()) return new Last(new MerkleTree(), Optional.empty());
            var tree = MerkleTree.of(row.getLong("size"), row.getBytes("frontier"));
            return new Last(tree, Optional.of(Head.parse(row.getString("note"))));
        }
    }

    private static List<StoredTrace> take(Statement sql) throws SQLException {
        var traces = new ArrayList<StoredTrace>();
        try (var rows = sql.executeQuery(TAKE)) {
            while (rows.next()) traces.add(StoredTrace.of(rows));
        }
        return traces;
    }

    private static void keepLeaves(Connection connection, long first, List<StoredTrace> traces, byte[][] leaves)
            throws SQLException {
        try (var insert = connection.prepareStatement(KEEP_LEAVES)) {
            insert.setLong(1, first);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", traces.stream().map(t -> t.trace().holder()).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", traces.stream().map(t -> t.trace().seq()).toArray()));
            insert.setArray(4, connection.createArrayOf("bytea", leaves));
            insert.executeUpdate();
        }
    }

    private static void keepHead(Connection connection, MerkleTree tree, Head head) throws SQLException {
        try (var insert = connection.prepareStatement(KEEP_HEAD)) {
            insert.setLong(1, head.size());
            insert.setBytes(2, head.root());
            insert.setObject(3, head.at().atOffset(ZoneOffset.UTC));
            insert.setBytes(4, tree.frontier());
            insert.setString(5, head.note());
            insert.executeUpdate();
        }
    }

    private static boolean isTrue(Statement sql, String question) throws SQLException {
        try (var answer = sql.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}

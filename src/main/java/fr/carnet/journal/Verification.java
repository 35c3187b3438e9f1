package fr.carnet.journal;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Recomputes the whole journal in one snapshot of the database and stops at the first difference with what was
 * sealed. Reads only; memory does not grow with the journal, but for the heads.
 */
final class Verification {

    private static final int STEP = 100_000;

    /** A trace waits for a minute; one that the seals have passed by for longer was kept from the queue. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(15);

    private static final String LEAVES =
            """
            select l.position, l.leaf, l.holder_id as leaf_holder, l.seq as leaf_seq, t.holder_id is not null as found, %s
            from seal_leaf l left join trace t on t.holder_id = l.holder_id and t.seq = l.seq
            order by l.position
            """
                    .formatted(StoredTrace.COLUMNS);
    private static final String GAP =
            """
            select coalesce(t.holder_id, c.holder_id) as holder, t.seen, t.first, t.last, c.last as counted
            from (select holder_id, count(*) as seen, min(seq) as first, max(seq) as last from trace group by holder_id) t
            full join trace_counter c on c.holder_id = t.holder_id
            where t.seen is distinct from c.last or t.last is distinct from c.last or t.first is distinct from 1
            limit 1
            """;
    private static final String UNSEALED =
            """
            select count(*) as waiting, min(t.at) as oldest from trace t
            where not exists (select 1 from seal_leaf l where l.holder_id = t.holder_id and l.seq = t.seq)
            """;

    private final Connection database;
    private final List<SealKey> keys;
    private final PrintStream out;

    Verification(Connection database, List<SealKey> keys, PrintStream out) {
        this.database = database;
        this.keys = keys;
        this.out = out;
    }

    void run(SealDirectory directory) throws SQLException, Difference {
        // first the files, then the snapshot: a head is in the database before it is in the directory
        var files = files(directory);
        out.printf("%d signed heads in %s%n", files.size(), directory.path());
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
        try (var sql = database.createStatement()) {
            sql.setFetchSize(10_000);
            var heads = heads(sql, directory, files);
            var last = heads.peekLast();
            recompute(sql, heads);
            findGap(sql);
            countUnsealed(sql, last);
        } finally {
            database.rollback();
        }
    }

    private SortedMap<Long, Head> files(SealDirectory directory) throws Difference {
        var heads = new TreeMap<Long, Head>();
        for (var file : directory.files()) {
            var head = head(() -> SealDirectory.read(file), file.toString());
            if (heads.put(head.size(), head) != null)
                throw new Difference("%s: there are two heads of this size", file);
        }
        return heads;
    }

    private Head head(Supplier<Head> source, String where) throws Difference {
        try {
            var head = source.get();
            if (keys.stream().anyMatch(key -> key.signed(head))) return head;
        } catch (RuntimeException e) {
            throw new Difference("%s: this is not a signed head", where);
        }
        throw new Difference("%s: the signature is not that of the seal key", where);
    }

    /** The heads of the database, each the same as its file; the newest may not have reached the directory yet. */
    private Deque<Head> heads(Statement sql, SealDirectory directory, SortedMap<Long, Head> files)
            throws SQLException, Difference {
        var heads = new ArrayDeque<Head>();
        var absent = new ArrayDeque<Head>();
        try (var rows = sql.executeQuery("select size, note from seal order by size")) {
            while (rows.next()) {
                var note = rows.getString("note");
                var head = head(() -> Head.parse(note), "seal %d of the database".formatted(rows.getLong("size")));
                var file = files.remove(head.size());
                if (file != null && !file.note().equals(note)) {
                    throw new Difference(
                            "the head of %d leaves is not the same in the database and in the directory", head.size());
                }
                if (!absent.isEmpty())
                    throw new Difference(
                            "the head of %d leaves is not in the directory",
                            absent.peek().size());
                if (file == null && !directory.holds(head)) absent.add(head);
                heads.add(head);
            }
        }
        if (!files.isEmpty()) {
            throw new Difference(
                    "%d leaves were sealed, the database does not know it: it was cut, or is an older one",
                    files.firstKey());
        }
        return heads;
    }

    private void recompute(Statement sql, Deque<Head> heads) throws SQLException, Difference {
        var tree = new MerkleTree();
        var erased = 0L;
        try (var rows = sql.executeQuery(LEAVES)) {
            while (rows.next()) {
                var stored = check(rows, tree.size());
                if (stored.wordsErased()) erased++;
                tree.append(stored.leaf());
                var head = heads.peek();
                if (head != null
                        && head.size() == tree.size()
                        && !Arrays.equals(heads.remove().root(), tree.root())) {
                    throw new Difference("the first %d traces are not those signed on %s", head.size(), head.at());
                }
                if (tree.size() % STEP == 0) out.printf("%d traces read%n", tree.size());
            }
        }
        if (!heads.isEmpty()) {
            throw new Difference(
                    "%d traces were sealed, %d are left", heads.peekLast().size(), tree.size());
        }
        out.printf("%d traces are as they were sealed (names erased by law in %d)%n", tree.size(), erased);
    }

    private static StoredTrace check(ResultSet row, long expected) throws SQLException, Difference {
        var position = row.getLong("position");
        if (position != expected) throw new Difference("leaf %d is missing", expected);
        var name = "trace %d of holder %d (leaf %d)"
                .formatted(row.getLong("leaf_seq"), row.getLong("leaf_holder"), position);
        if (!row.getBoolean("found")) throw new Difference("%s is gone", name);
        var stored = StoredTrace.of(row);
        if (!Arrays.equals(stored.leaf(), row.getBytes("leaf")))
            throw new Difference("%s is not what was sealed", name);
        if (!stored.wordsErased() && !stored.wordsAreThoseSealed())
            throw new Difference("the words of %s were changed", name);
        return stored;
    }

    private void findGap(Statement sql) throws SQLException, Difference {
        try (var row = sql.executeQuery(GAP)) {
            if (row.next()) {
                throw new Difference(
                        "holder %d was given %d numbers and has %d traces, from %d to %d",
                        row.getLong("holder"),
                        row.getLong("counted"),
                        row.getLong("seen"),
                        row.getLong("first"),
                        row.getLong("last"));
            }
        }
        out.println("no number is missing in any history");
    }

    private void countUnsealed(Statement sql, Head last) throws SQLException, Difference {
        try (var row = sql.executeQuery(UNSEALED)) {
            row.next();
            var waiting = row.getLong("waiting");
            out.printf("%d traces are not sealed yet%n", waiting);
            if (waiting == 0 || last == null) return;
            var oldest = row.getObject("oldest", OffsetDateTime.class).toInstant();
            if (oldest.isBefore(last.at().minus(SEALED_WITHIN))) {
                throw new Difference("a trace of %s was kept out of the seal of %s", oldest, last.at());
            }
        }
    }
}

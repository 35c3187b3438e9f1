package fr.carnet.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roots of full subtrees of 256, 65,536… leaves, kept beside the leaves, so that a proof in a tree of a billion leaves
 * reads some thousand hashes and not all of them. They say nothing that the leaves do not: a wrong one makes a proof that
 * does not hold.
 */
final class SealNodes {

    private static final int BITS = 8;
    private static final int WIDTH = 1 << BITS;

    private static final String LEAVES =
            "select leaf from seal_leaf where position >= ? and position < ? order by position";
    private static final String NODES =
            "select hash from seal_node where level = ? and index >= ? and index < ? order by index";
    private static final String NEXT = "select coalesce(max(index) + 1, 0) from seal_node where level = ?";
    private static final String KEEP = "insert into seal_node (level, index, hash) values (?, ?, ?)";

    private final Connection database;
    private final Map<String, List<byte[]>> blocks = new HashMap<>();

    SealNodes(Connection database) {
        this.database = database;
    }

    /** Adds those that a tree of this size has and that are not kept yet, in the transaction of its leaves. */
    void grow(long size) throws SQLException {
        try (var keep = database.prepareStatement(KEEP)) {
            for (int level = BITS; size >> level > 0; level += BITS) {
                for (long index = next(level); index < size >> level; index++) {
                    keep.setInt(1, level);
                    keep.setLong(2, index);
                    keep.setBytes(3, fold(read(level - BITS, index << BITS, WIDTH)));
                    keep.addBatch();
                }
                keep.executeBatch();
            }
        }
    }

    /** For {@link ProofTree}. */
    byte[] at(int level, long index) {
        var base = level - level % BITS;
        var first = index << (level - base);
        var block = blocks.computeIfAbsent(base + "/" + (first >> BITS), name -> block(base, first >> BITS));
        var from = (int) (first & (WIDTH - 1));
        return fold(block.subList(from, from + (1 << (level - base))));
    }

    private List<byte[]> block(int level, long number) {
        try {
            return read(level, number << BITS, WIDTH);
        } catch (SQLException e) {
            throw new IllegalStateException("the sealed tree cannot be read", e);
        }
    }

    private long next(int level) throws SQLException {
        try (var next = database.prepareStatement(NEXT)) {
            next.setInt(1, level);
            try (var row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<byte[]> read(int level, long first, int count) throws SQLException {
        try (var select = database.prepareStatement(level == 0 ? LEAVES : NODES)) {
            var i = 0;
            if (level > 0) select.setInt(++i, level);
            select.setLong(++i, first);
            select.setLong(++i, first + count);
            return hashes(select);
        }
    }

    private static List<byte[]> hashes(PreparedStatement select) throws SQLException {
        var hashes = new ArrayList<byte[]>(WIDTH);
        try (var rows = select.executeQuery()) {
            while (rows.next()) hashes.add(rows.getBytes(1));
        }
        return hashes;
    }

    private static byte[] fold(List<byte[]> row) {
        while (row.size() > 1) {
            var above = new ArrayList<byte[]>(row.size() / 2);
            for (int i = 0; i < row.size(); i += 2) above.add(MerkleTree.node(row.get(i), row.get(i + 1)));
            row = above;
        }
        return row.get(0);
    }
}

package fr.carnet.journal;

import static fr.carnet.journal.Canonical.sha256;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, grown leaf by leaf. It keeps the roots of its full subtrees only, largest first: a
 * tree of a billion leaves is thirty hashes.
 */
final class MerkleTree {

    private static final int HASH = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> frontier = new ArrayList<>();
    private long size;

    /** The tree as it was when {@link #frontier()} was kept. */
    static MerkleTree of(long size, byte[] frontier) {
        if (frontier.length != Long.bitCount(size) * HASH)
            throw new IllegalArgumentException("frontier does not fit the size");
        var tree = new MerkleTree();
        tree.size = size;
        for (int i = 0; i < frontier.length; i += HASH) {
            tree.frontier.add(Arrays.copyOfRange(frontier, i, i + HASH));
        }
        return tree;
    }

    static byte[] leaf(byte[] content) {
        return sha256(LEAF, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(NODE, left, right);
    }

    void append(byte[] leaf) {
        var subtree = leaf;
        // as in binary counting: each 1 at the end of the size is a full subtree to merge with
        for (long carry = size; (carry & 1) == 1; carry >>= 1) {
            subtree = node(frontier.remove(frontier.size() - 1), subtree);
        }
        frontier.add(subtree);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (frontier.isEmpty()) return sha256();
        var root = frontier.get(frontier.size() - 1);
        for (int i = frontier.size() - 2; i >= 0; i--) root = node(frontier.get(i), root);
        return root;
    }

    byte[] frontier() {
        var bytes = ByteBuffer.allocate(frontier.size() * HASH);
        frontier.forEach(bytes::put);
        return bytes.array();
    }
}

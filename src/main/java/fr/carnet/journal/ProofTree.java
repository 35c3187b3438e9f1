package fr.carnet.journal;

import java.util.ArrayList;
import java.util.List;

/** Proofs of RFC 6962 (2.1.1, 2.1.2), made of the roots of full subtrees alone. */
record ProofTree(Hashes hashes, long size) {

    /** Roots of full subtrees: the {@code index}-th of 2^level leaves; leaves are at level 0. */
    interface Hashes {
        byte[] at(int level, long index);
    }

    byte[] root() {
        return root(0, size);
    }

    /** The audit path of a leaf, from the leaf up. */
    List<byte[]> inclusion(long position) {
        var path = new ArrayList<byte[]>();
        include(position, 0, size, path);
        return path;
    }

    /** That the tree was once of that size, with the same beginning. */
    List<byte[]> consistency(long former) {
        var path = new ArrayList<byte[]>();
        if (former < size) agree(former, 0, size, true, path);
        return path;
    }

    private void include(long position, long start, long count, List<byte[]> path) {
        if (count == 1) return;
        var left = Long.highestOneBit(count - 1);
        if (position < start + left) {
            include(position, start, left, path);
            path.add(root(start + left, count - left));
        } else {
            include(position, start + left, count - left, path);
            path.add(root(start, left));
        }
    }

    private void agree(long former, long start, long count, boolean whole, List<byte[]> path) {
        if (former == count) {
            if (!whole) path.add(root(start, count));
            return;
        }
        var left = Long.highestOneBit(count - 1);
        if (former <= left) {
            agree(former, start, left, whole, path);
            path.add(root(start + left, count - left));
        } else {
            agree(former - left, start + left, count - left, false, path);
            path.add(root(start, left));
        }
    }

    private byte[] root(long start, long count) {
        if (Long.bitCount(count) == 1) {
            var level = Long.numberOfTrailingZeros(count);
            return hashes.at(level, start >> level);
        }
        var left = Long.highestOneBit(count);
        return MerkleTree.node(root(start, left), root(start + left, count - left));
    }
}

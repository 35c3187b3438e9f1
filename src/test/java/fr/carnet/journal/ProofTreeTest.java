package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 6962, 2.1.3: the example of the RFC, and every proof of small trees against the roots of {@link MerkleTree}. */
class ProofTreeTest {

    private static byte[] leaf(long position) {
        return MerkleTree.leaf(ByteBuffer.allocate(8).putLong(position).array());
    }

    private static byte[] full(int level, long index) {
        return level == 0 ? leaf(index) : MerkleTree.node(full(level - 1, 2 * index), full(level - 1, 2 * index + 1));
    }

    private static ProofTree tree(long size) {
        return new ProofTree(ProofTreeTest::full, size);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return MerkleTree.node(left, right);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    @Test
    void theRootIsThatOfTheTreeThatGrows() {
        var grown = new MerkleTree();
        for (long size = 1; size <= 70; size++) {
            grown.append(leaf(size - 1));
            assertThat(tree(size).root()).isEqualTo(grown.root());
        }
    }

    @Test
    void pathsAreThoseOfTheExampleOfTheRfc() {
        var d = leaf(3);
        var g = full(1, 0);
        var h = full(1, 1);
        var i = full(1, 2);
        var j = leaf(6);
        var k = full(2, 0);
        var l = node(i, j);
        assertThat(hex(tree(7).inclusion(0))).isEqualTo(hex(List.of(leaf(1), h, l)));
        assertThat(hex(tree(7).inclusion(3))).isEqualTo(hex(List.of(leaf(2), g, l)));
        assertThat(hex(tree(7).inclusion(4))).isEqualTo(hex(List.of(leaf(5), j, k)));
        assertThat(hex(tree(7).inclusion(6))).isEqualTo(hex(List.of(i, k)));
        assertThat(hex(tree(7).consistency(3))).isEqualTo(hex(List.of(leaf(2), d, g, l)));
        assertThat(hex(tree(7).consistency(4))).isEqualTo(hex(List.of(l)));
        assertThat(hex(tree(7).consistency(6))).isEqualTo(hex(List.of(i, j, k)));
        assertThat(tree(7).consistency(7)).isEmpty();
    }
}

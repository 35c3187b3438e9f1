package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The leaves and roots that implementations of RFC 6962 test with. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfRfc6962() {
        var tree = new MerkleTree();
        assertThat(HEX.formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < LEAVES.size(); i++) {
            tree.append(MerkleTree.leaf(HEX.parseHex(LEAVES.get(i))));
            assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(i));
        }
    }

    @Test
    void growingLeafByLeafIsTheDefinitionOfTheRfc() {
        var leaves = leaves(300);
        var tree = new MerkleTree();
        for (int size = 1; size <= leaves.size(); size++) {
            tree.append(leaves.get(size - 1));
            assertThat(tree.root()).isEqualTo(definition(leaves.subList(0, size)));
        }
    }

    @Test
    void aTreeGoesOnFromItsFrontier() {
        var leaves = leaves(100);
        for (int cut = 0; cut <= leaves.size(); cut++) {
            var before = new MerkleTree();
            leaves.subList(0, cut).forEach(before::append);
            var after = MerkleTree.of(before.size(), before.frontier());
            leaves.subList(cut, leaves.size()).forEach(after::append);
            assertThat(after.root()).isEqualTo(definition(leaves));
        }
    }

    @Test
    void aFrontierOfAnotherSizeIsRefused() {
        var tree = new MerkleTree();
        leaves(5).forEach(tree::append);
        assertThatThrownBy(() -> MerkleTree.of(7, tree.frontier())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<byte[]> leaves(int count) {
        var random = new Random(6962);
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            var leaf = new byte[32];
            random.nextBytes(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    /** RFC 6962, 2.1: split at the largest power of two below the size. */
    private static byte[] definition(List<byte[]> leaves) {
        if (leaves.size() == 1) return leaves.get(0);
        var k = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(definition(leaves.subList(0, k)), definition(leaves.subList(k, leaves.size())));
    }
}

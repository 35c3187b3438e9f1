package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:00.123456Z");
    private static final UUID DOCUMENT = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final byte[] DIGEST = new byte[32];

    private static Trace trace(long holder, long seq, String actor, String action, String rule, List<UUID> documents) {
        return new Trace(
                holder,
                seq,
                AT,
                "HEALTHCARE_PROFESSIONAL",
                actor,
                action,
                "ALLOWED",
                rule,
                0,
                documents,
                "WEB",
                DIGEST);
    }

    /** Traces are sealed for decades: if this fails, every tree that exists breaks. */
    @Test
    void theFormOfALeafNeverChanges() {
        var leaf = MerkleTree.leaf(trace(7, 1, "rpps:10100000001", "READ", "CARE_TEAM", List.of(DOCUMENT))
                .canonical());
        assertThat(HexFormat.of().formatHex(leaf))
                .isEqualTo("29559dd26e469f8ac5705a032c9d7fd1261c169bd95a7035b21dd5172d416e15");
    }

    /** Attack 6: what is moved from one field to its neighbour is another leaf. */
    @Test
    void differentTracesNeverGiveTheSameBytes() {
        var all = Stream.of(
                        trace(7, 1, "rpps:1", "READ", "CARE_TEAM", List.of()),
                        trace(1, 7, "rpps:1", "READ", "CARE_TEAM", List.of()),
                        trace(7, 1, "rpps:1R", "EAD", "CARE_TEAM", List.of()),
                        trace(7, 1, "rpps:1", "READC", "ARE_TEAM", List.of()),
                        trace(7, 1, "rpps:1", "READ", null, List.of()),
                        trace(7, 1, "rpps:1", "READ", "", List.of()),
                        trace(7, 1, "rpps:1", "READ", "CARE_TEAM", List.of(DOCUMENT)),
                        trace(7, 1, "rpps:1", "READ", "CARE_TEAM", List.of(DOCUMENT, DOCUMENT)))
                .map(trace -> HexFormat.of().formatHex(trace.canonical()));
        assertThat(all).doesNotHaveDuplicates();
    }

    /** SECURITY 4: an erasure of names leaves the leaf as it was. */
    @Test
    void noNameIsInALeaf() {
        var words = new Words("Dr Élodie MARTIN", "10", "Cabinet des Lilas", null, "laboratoire");
        var salt = new byte[16];
        var stored = new StoredTrace(
                new Trace(
                        7,
                        1,
                        AT,
                        "HEALTHCARE_PROFESSIONAL",
                        "rpps:1",
                        "READ",
                        "ALLOWED",
                        "CARE_TEAM",
                        0,
                        List.of(),
                        "WEB",
                        words.digest(salt)),
                words,
                salt);
        assertThat(new String(stored.trace().canonical(), StandardCharsets.UTF_8))
                .doesNotContain("MARTIN", "Cabinet", "laboratoire");
        assertThat(stored.wordsAreThoseSealed()).isTrue();
        var erased = new StoredTrace(stored.trace(), new Words(null, null, null, null, null), null);
        assertThat(erased.wordsErased()).isTrue();
        assertThat(erased.leaf()).isEqualTo(stored.leaf());
        var renamed = new StoredTrace(
                stored.trace(), new Words("Dr X", "10", "Cabinet des Lilas", null, "laboratoire"), salt);
        assertThat(renamed.wordsAreThoseSealed()).isFalse();
        assertThat(renamed.wordsErased()).isFalse();
    }
}

package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ref leads to its holder by itself, and cannot be guessed from another one. */
class RefsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x4c1f_22aa_90e7_0b3dL})
    void a_ref_keeps_the_prefix_of_its_holder(long prefix) {
        var ref = Refs.next(prefix);
        assertThat(Refs.prefix(ref)).isEqualTo(prefix);
        assertThat(Refs.prefix(java.util.UUID.fromString(ref.toString()))).isEqualTo(prefix);
    }

    /** Each bit of the second half is as often set as not: 10,000 draws, 8 standard deviations. */
    @Test
    void the_other_half_is_chance() {
        var ones = new int[64];
        var halves = Stream.generate(() -> Refs.next(7).getLeastSignificantBits())
                .limit(10_000)
                .toList();
        for (var half : halves) for (var bit = 0; bit < 64; bit++) ones[bit] += (int) (half >>> bit & 1);
        assertThat(halves).doesNotHaveDuplicates();
        for (var bit = 0; bit < 64; bit++)
            assertThat(ones[bit]).as("bit " + bit).isBetween(4_600, 5_400);
    }
}

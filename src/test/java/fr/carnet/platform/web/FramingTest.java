package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Attack 18: a request that could end in two places is not answered. */
class FramingTest {

    private static final List<String> NONE = List.of();
    private static final List<String> HOST = List.of("carnet.example");

    @Test
    void oneLengthOrChunksAreClear() {
        assertThat(Framing.isClear("HTTP/1.1", HOST, NONE, NONE)).isTrue();
        assertThat(Framing.isClear("HTTP/1.1", HOST, List.of("3"), NONE)).isTrue();
        assertThat(Framing.isClear("HTTP/1.1", HOST, NONE, List.of(" Chunked ")))
                .isTrue();
        assertThat(Framing.isClear("HTTP/1.0", NONE, List.of("3"), NONE)).isTrue();
    }

    @Test
    void whatCanBeReadInTwoWaysIsNot() {
        assertThat(Framing.isClear("HTTP/1.1", HOST, List.of("3", "3"), NONE)).isFalse();
        assertThat(Framing.isClear("HTTP/1.1", HOST, List.of("3"), List.of("chunked")))
                .isFalse();
        assertThat(Framing.isClear("HTTP/1.1", HOST, NONE, List.of("chunked", "identity")))
                .isFalse();
        assertThat(Framing.isClear("HTTP/1.1", HOST, NONE, List.of("chunked, identity")))
                .isFalse();
        assertThat(Framing.isClear("HTTP/1.1", HOST, NONE, List.of("xchunked"))).isFalse();
        assertThat(Framing.isClear("HTTP/1.0", HOST, NONE, List.of("chunked"))).isFalse();
        assertThat(Framing.isClear("HTTP/1.1", List.of("a", "b"), NONE, NONE)).isFalse();
    }
}

package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampTest {

    private final Stamp stamp = new Stamp("secret");

    @Test
    void everyNodeMakesTheSameStamp() {
        assertThat(new Stamp("secret").of("session", "abc")).isEqualTo(stamp.of("session", "abc"));
        assertThat(stamp.of("session", "abc")).hasSize(22).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aStampServesOneTextOnePurposeAndOneSecret() {
        var made = stamp.of("session", "abc");
        assertThat(stamp.matches(made, "session", "abc")).isTrue();
        assertThat(stamp.matches(made, "session", "abd")).isFalse();
        assertThat(stamp.matches(made, "form", "abc")).isFalse();
        assertThat(stamp.matches(made, "sessio", "n\nabc")).isFalse();
        assertThat(new Stamp("other").matches(made, "session", "abc")).isFalse();
    }

    @Test
    void whatIsNoStampMatchesNothing() {
        assertThat(stamp.matches(null, "session", "abc")).isFalse();
        assertThat(stamp.matches("", "session", "abc")).isFalse();
        assertThat(stamp.matches(stamp.of("session", "abc") + "A", "session", "abc"))
                .isFalse();
        assertThat(stamp.matches(stamp.of("session", "abc").substring(1), "session", "abc"))
                .isFalse();
    }

    @Test
    void randomIsNeverTheSame() {
        assertThat(Stamp.random()).hasSize(22).isNotEqualTo(Stamp.random());
    }
}

package fr.carnet.consent.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R11: five tries, thirty minutes, five again, for ever: never a lock. */
class PauseTest {

    private static final Instant T = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void five_tries_then_a_pause() {
        var pause = Pause.first(T);
        for (int i = 2; i <= 4; i++) {
            pause = pause.again(T);
            assertThat(pause.holds(T)).isFalse();
        }
        pause = pause.again(T);
        assertThat(pause.holds(T)).isTrue();
        assertThat(pause.holds(T.plus(Duration.ofMinutes(30)).minusNanos(1))).isTrue();
        assertThat(pause.holds(T.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void after_the_pause_five_again() {
        var pause = new Pause(5, T, T.plus(Pause.LENGTH));
        var later = T.plus(Pause.LENGTH);
        for (int i = 1; i <= 4; i++) {
            pause = pause.again(later);
            assertThat(pause.holds(later)).isFalse();
        }
        assertThat(pause.again(later).holds(later)).isTrue();
    }

    @Test
    void old_tries_do_not_count() {
        var pause = new Pause(4, T, null).again(T.plus(Pause.LENGTH).plusSeconds(1));
        assertThat(pause.tries()).isOne();
    }
}

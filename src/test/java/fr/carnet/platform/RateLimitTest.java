package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final RateLimit limits = new RateLimit(() -> now, Map.of("trial", "3/PT1H")::get);

    @Test
    void afterTheLastOneNothingMoreUntilTimePasses() {
        for (var i = 0; i < 3; i++) assertThat(limits.allows("trial", "a")).isTrue();
        assertThat(limits.allows("trial", "a")).isFalse();
        now = now.plus(Duration.ofMinutes(19));
        assertThat(limits.allows("trial", "a")).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(limits.allows("trial", "a")).isTrue();
        assertThat(limits.allows("trial", "a")).isFalse();
    }

    @Test
    void oneKeyDoesNotUseUpAnother() {
        for (var i = 0; i < 4; i++) limits.allows("trial", "a");
        assertThat(limits.allows("trial", "b")).isTrue();
    }

    @Test
    void memoryIsBounded() {
        for (var i = 0; i < 4; i++) limits.allows("trial", "first");
        for (var i = 0; i < RateLimit.MAX_KEYS; i++) limits.allows("trial", "key" + i);
        assertThat(limits.allows("trial", "first"))
                .as("forgotten, not remembered for ever")
                .isTrue();
    }

    @Test
    void limitsAreWrittenAsTimesAndPeriod() {
        assertThat(RateLimit.Limit.parse("10/PT15M")).isEqualTo(new RateLimit.Limit(10, Duration.ofMinutes(15)));
        assertThatThrownBy(() -> RateLimit.Limit.parse("10")).isInstanceOf(RuntimeException.class);
    }
}

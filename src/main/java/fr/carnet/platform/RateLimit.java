package fr.carnet.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How often somebody may do something, or something may be tried on somebody. Each limit is a variable,
 * {@code carnet.limit.NAME=30/PT1H} (30 in any hour, coming back little by little), with its default in
 * {@code META-INF/microprofile-config.properties}. Counted per node and in bounded memory: when too many keys are
 * alive, the one unused for the longest is forgotten.
 */
@ApplicationScoped
public class RateLimit {

    static final int MAX_KEYS = 100_000;

    private final Map<String, Counters> counters = new ConcurrentHashMap<>();
    private final UnaryOperator<String> limits;
    private final TimeMeter meter;

    @Inject
    public RateLimit(InstantSource clock) {
        this(clock, name -> ConfigProvider.getConfig().getValue("carnet.limit." + name, String.class));
    }

    /** @param limits value of each limit by its name */
    RateLimit(InstantSource clock, UnaryOperator<String> limits) {
        this.limits = limits;
        meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Of the CDI proxy. */
    protected RateLimit() {
        this(null, null);
    }

    /** Takes one; false when none is left. */
    public boolean allows(String limit, String key) {
        return counters.computeIfAbsent(limit, this::counters).bucket(key).tryConsume(1);
    }

    private Counters counters(String limit) {
        return new Counters(Limit.parse(limits.apply(limit)), meter);
    }

    /** @param times in any period of this length */
    record Limit(long times, Duration period) {

        static Limit parse(String value) {
            var parts = value.split("/", 2);
            return new Limit(Long.parseLong(parts[0].strip()), Duration.parse(parts[1].strip()));
        }
    }

    private static final class Counters {

        private final Limit limit;
        private final TimeMeter meter;
        private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > MAX_KEYS;
            }
        };

        Counters(Limit limit, TimeMeter meter) {
            this.limit = limit;
            this.meter = meter;
        }

        synchronized Bucket bucket(String key) {
            return buckets.computeIfAbsent(key, k -> Bucket.builder()
                    .addLimit(l -> l.capacity(limit.times).refillGreedy(limit.times, limit.period))
                    .withCustomTimePrecision(meter)
                    .build());
        }
    }
}

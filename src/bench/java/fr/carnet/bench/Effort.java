package fr.carnet.bench;

import java.time.Duration;
import java.util.Set;

/**
 * How much is done, from {@code -Dcarnet.bench.*}.
 *
 * @param seconds  of each measure
 * @param warmUp   page requests before anything is quoted
 * @param holders  whose spaces documents are spread over
 * @param accounts holders who can sign in, with 20 documents each
 * @param sessions kept at once, several per account
 * @param only     names of measures, or parts of names; empty for all
 */
record Effort(int seconds, long warmUp, int holders, int accounts, int sessions, Set<String> only) {

    private static final int FULL = 20;

    /** Full when nothing is asked; a shorter measure also warms up less, and says so in what it prints. */
    static Effort asked() {
        int seconds = Integer.getInteger("carnet.bench.seconds", FULL);
        var only = System.getProperty("carnet.bench.only", "");
        var measures = only.isBlank() ? Set.<String>of() : Set.of(only.split(","));
        var full = seconds >= FULL;
        long warmUp = Long.getLong("carnet.bench.warm", full ? 60_000 : 400L * seconds);
        return new Effort(seconds, warmUp, full ? 5_000 : 1_000, full ? 64 : 32, full ? 500 : 32, measures);
    }

    boolean wants(String measure) {
        return only.isEmpty() || only.stream().anyMatch(measure::contains);
    }

    Duration time() {
        return Duration.ofSeconds(seconds);
    }
}

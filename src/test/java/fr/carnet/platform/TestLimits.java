package fr.carnet.platform;

import java.time.InstantSource;

/** Limits as a test says, the same whatever is counted. */
public final class TestLimits {

    private TestLimits() {}

    /** @param limit such as {@code 5/PT1H} */
    public static RateLimit of(InstantSource clock, String limit) {
        return new RateLimit(clock, name -> limit);
    }
}

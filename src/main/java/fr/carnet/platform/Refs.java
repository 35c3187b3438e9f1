package fr.carnet.platform;

import java.util.UUID;

/**
 * Public references. The first half is the holder's own prefix, the second half is random: a ref leads to its
 * holder by itself, so no look-up crosses holders, and it cannot be guessed.
 */
public final class Refs {

    private static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();

    private Refs() {}

    public static UUID next(long holderPrefix) {
        return new UUID(holderPrefix, RANDOM.nextLong());
    }

    public static long prefix(UUID ref) {
        return ref.getMostSignificantBits();
    }
}

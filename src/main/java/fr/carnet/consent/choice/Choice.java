package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import java.time.Instant;
import java.util.Set;

/**
 * A choice that was recorded.
 *
 * @param guardian   in whose name it was made; null when the holder chose
 * @param waits      another guardian chose the opposite: nothing changes until both agree (R12)
 * @param receipt    number to keep and to quote
 * @param proofCode  shows to anybody, at {@code /verifier}, that the choice was made; null when the keyset is gone
 * @param followCode lets its owner follow and undo it; for their eyes only
 */
public record Choice(
        long holder,
        Kind kind,
        Set<Part> refused,
        Way way,
        Long guardian,
        Instant madeAt,
        Boolean takesOver,
        boolean waits,
        String receipt,
        String proofCode,
        String followCode) {

    public boolean refusesAll() {
        return kind.refusesAll(refused);
    }

    /** Code of its words, {@code kind.X}. */
    public String named() {
        return kind.named(refused);
    }

    /** Some parts are refused, not all. */
    public boolean isPartial() {
        return !refusesAll() && !refused.isEmpty();
    }

    /** The same person, in the same quality, chose both. */
    boolean hasChooserOf(Choice other) {
        return java.util.Objects.equals(guardian, other.guardian);
    }
}

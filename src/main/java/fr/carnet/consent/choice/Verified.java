package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import java.time.Instant;
import java.util.Set;

/** What a proof code tells to anybody: that a choice was made, and nobody's name (M14). */
public record Verified(Kind kind, Set<Part> refused, Instant madeAt, boolean inForce) {

    /** Code of its words, {@code kind.X}. */
    public String named() {
        return kind.named(refused);
    }

    /** Some parts are refused, not all. */
    public boolean isPartial() {
        return !refused.isEmpty() && !kind.refusesAll(refused);
    }
}

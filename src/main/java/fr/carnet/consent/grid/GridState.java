package fr.carnet.consent.grid;

import java.time.Instant;

/**
 * The grid that somebody has.
 *
 * @param left cells that have not served yet
 */
public record GridState(Instant madeAt, int left) {

    private static final int FEW = 10;

    /** Time to ask for another one. */
    public boolean isNearlyUsedUp() {
        return left <= FEW;
    }
}

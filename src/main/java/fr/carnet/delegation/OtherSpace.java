package fr.carnet.delegation;

import java.time.Instant;
import java.util.UUID;

/**
 * A space that somebody may open besides their own.
 *
 * @param ref     of the person
 * @param link    of the delegation; null for whoever represents the person
 * @param adultAt when parents' access ends; null when the person is of age
 */
public record OtherSpace(UUID ref, String name, Standing standing, UUID link, Instant adultAt) {

    /** An instant of the last day of a delegation; null for whoever represents the person. */
    public Instant getLast() {
        return standing.last();
    }

    public boolean isChild() {
        return standing.decides();
    }

    /** A guardian who has yet to certify that they are one. */
    public boolean isToCertify() {
        return !standing.certified();
    }
}

package fr.carnet.campaign.opening;

import java.time.Instant;

/**
 * A space that could not be opened, without saying whose.
 *
 * @param number what its person quotes
 * @param detail what the database refused; null when that is not why
 * @param tries  openings that met it
 */
public record ImpossibilityRow(
        long number, Impossibilities.Why why, String detail, Instant first, Instant last, int tries) {}

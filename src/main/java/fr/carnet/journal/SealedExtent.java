package fr.carnet.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a holder can take away with proofs.
 *
 * @param lines  how many, from the first one on
 * @param before the day from which lines do not have their proofs in the file yet
 * @param bytes  what a full part weighs at most, before it is packed
 * @param head   when the tree was last sealed; null when it never was
 */
public record SealedExtent(long lines, LocalDate before, long bytes, Instant head) {

    public long parts() {
        return (lines + HistoryProofs.PER_PART - 1) / HistoryProofs.PER_PART;
    }
}

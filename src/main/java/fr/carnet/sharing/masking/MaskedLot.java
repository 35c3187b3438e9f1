package fr.carnet.sharing.masking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Documents that somebody masked in one act, and that are masked still. */
public record MaskedLot(Instant at, int count) {

    /** For an address. */
    public long number() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant at(long number) {
        return Instant.EPOCH.plus(number, ChronoUnit.MICROS);
    }
}

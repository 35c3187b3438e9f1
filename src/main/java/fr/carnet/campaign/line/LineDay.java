package fr.carnet.campaign.line;

import java.time.Instant;
import java.time.LocalDate;

/** @param minutes half of the calls waited at most this long */
public record LineDay(LocalDate day, int calls, int minutes, Instant writtenAt) {

    /** From then on the clock may be paused (M8). */
    private static final int MINUTES = 10;

    public boolean tooLong() {
        return minutes > MINUTES;
    }
}

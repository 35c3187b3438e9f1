package fr.carnet.campaign.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How far a run is.
 *
 * @param finished  null while it runs
 * @param due       people whose time had run out when it was cut into chunks; null before
 * @param done      of them, looked at again and dealt with
 * @param opened    of them, whose space was opened; the others had decided meanwhile
 * @param perSecond of late
 */
public record Progress(
        Instant started, Instant finished, Long due, long done, long opened, double perSecond, Instant now) {

    public boolean underWay() {
        return finished == null;
    }

    /** Null when nothing can be said yet. */
    public Duration left() {
        if (due == null || perSecond <= 0) return null;
        return Duration.ofSeconds(Math.round((due - done) / perSecond));
    }

    /** For the log: counts only. */
    String line() {
        if (due == null) return "opening: counting whose time has run out";
        var left = left();
        return String.format(
                Locale.ROOT,
                "opening: %,d of %,d, %,.0f/s, %s left",
                done,
                due,
                perSecond,
                left == null ? "?" : left.toMinutes() + " min " + left.toSecondsPart() + " s");
    }
}

package fr.carnet.campaign;

import fr.carnet.consent.SixWeeks;
import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The six weeks of R3, counted in days of mainland France: the day of sending is day 0, opposition is possible until
 * the end of day 42, the space opens on the next day. A day on which the clock was paused, if only for a while, does
 * not count.
 */
record Countdown(List<Pause> pauses) {

    /** @param to null while it lasts */
    record Pause(Instant from, Instant to) {

        private boolean covers(LocalDate day) {
            return !day.isBefore(dayOf(from)) && (to == null || !day.isAfter(dayOf(to)));
        }
    }

    boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.to == null);
    }

    /** The first day on which the space of somebody whose clock started then opens, if the clock is not paused again. */
    LocalDate opensOn(Instant clockFrom, LocalDate today) {
        var day = dayOf(clockFrom);
        for (int counted = 0; counted < SixWeeks.DAYS; ) {
            day = day.plusDays(1);
            if (day.isAfter(today) || !isPausedOn(day)) counted++;
        }
        return day.plusDays(1);
    }

    /** Clocks that were started before this instant have run out today. */
    Instant runOutWhenStartedBefore(LocalDate today) {
        var started = today.minusDays(SixWeeks.DAYS + 1);
        while (opensOn(startOf(started), today).isAfter(today)) started = started.minusDays(1);
        return startOf(started.plusDays(1));
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(Time.PARIS).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Time.PARIS).toInstant();
    }

    private boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }
}

package fr.carnet.consent.identification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** What failed tries leave behind: a line in the history of whoever was meant, then nothing, or a year of what staff did. */
@Singleton
@DependsOn("Migrations")
class Forgetting {

    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Attempts attempts;

    @Inject
    FailedIdentifications failures;

    @Inject
    InstantSource clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void everyMinute() {
        failures.trace(clock.instant());
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        attempts.forget(clock.instant().minus(Pause.LENGTH));
        failures.forget(clock.instant().minus(YEAR));
    }
}

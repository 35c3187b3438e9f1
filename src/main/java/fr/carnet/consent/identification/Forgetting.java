package fr.carnet.consent.identification;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** What failed tries leave behind: a line in the history of whoever was meant, then nothing, or a year of what staff did. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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
        Round.of("failed identifications are not traced", () -> failures.trace(clock.instant()));
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        Round.of(
                "failed tries are not forgotten",
                () -> attempts.forget(clock.instant().minus(Pause.LENGTH)));
        Round.of(
                "failed identifications are not forgotten",
                () -> failures.forget(clock.instant().minus(YEAR)));
    }
}

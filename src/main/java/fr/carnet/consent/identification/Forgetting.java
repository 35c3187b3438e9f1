package fr.carnet.consent.identification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Every night: tries of the day before are forgotten. */
@Singleton
@DependsOn("Migrations")
class Forgetting {

    @Inject
    Attempts attempts;

    @Inject
    InstantSource clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        attempts.forget(clock.instant().minus(Pause.LENGTH));
    }
}

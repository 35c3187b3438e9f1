package fr.carnet.delegation.age;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks each hour who has a birthday, beside the requests. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BirthdayJobs {

    @Inject
    Birthdays birthdays;

    @Schedule(hour = "*", minute = "5", second = "10", persistent = false)
    void everyHour() {
        Round.whileMore("birthdays are not told", () -> birthdays.tellSome() > 0);
    }
}

package fr.carnet.delegation.age;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks each hour who has a birthday, beside the requests. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BirthdayJobs {

    private static final Logger LOG = Logger.getLogger(BirthdayJobs.class.getName());

    @Inject
    Birthdays birthdays;

    /** Tries again in an hour whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "5", second = "10", persistent = false)
    void everyHour() {
        try {
            while (birthdays.tellSome() > 0) LOG.fine("some were told");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "birthdays are not told", e);
        }
    }
}

package fr.carnet.sharing.deposit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute, beside the requests, whether a reminder or an opening is due (R28). */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Discloser {

    private static final Logger LOG = Logger.getLogger(Discloser.class.getName());

    @Inject
    Disclosures disclosures;

    /** Tries again in a minute whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        try {
            disclosures.makeDue();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "announcements are not followed up", e);
        }
    }
}

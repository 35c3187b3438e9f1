package fr.carnet.consent.suspension;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes suspended spaces, beside the requests, when nobody objected in time. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SixWeeksOver {

    private static final Logger LOG = Logger.getLogger(SixWeeksOver.class.getName());

    @Inject
    Suspensions suspensions;

    /** Tries again in a minute whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void everyMinute() {
        try {
            closeUnopposed();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "suspended spaces are not closed", e);
        }
    }

    /** Until none is left. */
    public void closeUnopposed() {
        int closed;
        do closed = suspensions.closeSome();
        while (closed > 0);
    }
}

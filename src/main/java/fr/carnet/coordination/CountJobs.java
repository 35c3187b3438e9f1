package fr.carnet.coordination;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts each week that is over, beside the requests. Every node tries, one counts. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountJobs {

    private static final Logger LOG = Logger.getLogger(CountJobs.class.getName());

    @Inject
    WeeklyCounts counts;

    /** Again in a minute whatever happens; when no week is over this costs one look at a small table. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        try {
            boolean more = true;
            while (more) more = counts.countNext();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "public counters are not counted", e);
        }
    }
}

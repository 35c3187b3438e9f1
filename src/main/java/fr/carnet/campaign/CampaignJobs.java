package fr.carnet.campaign;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the campaign does beside the requests: waves that were launched, choices that were made, counts. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignJobs {

    private static final Logger LOG = Logger.getLogger(CampaignJobs.class.getName());

    @Inject
    Dispatches dispatches;

    @Inject
    DecidedNotices decided;

    @Inject
    Counts counts;

    /** Again in ten seconds whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        try {
            boolean more = true;
            while (more) more = dispatches.writeNext();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "waves are not written", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void fiveSecondsLater() {
        try {
            counts.countWhenDue();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "notices are not counted", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void everyMinute() {
        try {
            decided.follow();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "notices do not follow choices", e);
        }
    }
}

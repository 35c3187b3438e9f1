package fr.carnet.campaign;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What the campaign does beside the requests: waves that were launched, choices that were made, counts. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignJobs {

    @Inject
    Dispatches dispatches;

    @Inject
    DecidedNotices decided;

    @Inject
    Counts counts;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        Round.whileMore("waves are not written", dispatches::writeNext);
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void fiveSecondsLater() {
        Round.of("notices are not counted", counts::countWhenDue);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void everyMinute() {
        Round.of("notices do not follow choices", decided::follow);
    }
}

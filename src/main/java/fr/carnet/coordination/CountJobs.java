package fr.carnet.coordination;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Counts each week that is over, beside the requests. Every node tries, one counts. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountJobs {

    @Inject
    WeeklyCounts counts;

    /** When no week is over this costs one look at a small table. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        Round.whileMore("public counters are not counted", counts::countNext);
    }
}

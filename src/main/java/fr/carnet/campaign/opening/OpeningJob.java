package fr.carnet.campaign.opening;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Takes up the run that is not finished: one that was just asked for, and one whose node was killed. What is done is
 * known to our tables, not to the batch runtime, whose memory ends with its node.
 */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningJob {

    private static final Logger LOG = Logger.getLogger(OpeningJob.class.getName());

    @Inject
    OpeningRuns runs;

    @Inject
    OpeningStarts starts;

    private Long execution;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        Round.of(
                "spaces are not opened",
                () -> runs.last().filter(Progress::underWay).ifPresent(this::takeUp));
    }

    private void takeUp(Progress progress) {
        LOG.info(progress.line());
        if (execution != null && starts.isAlive(execution)) return;
        execution = starts.start();
    }
}

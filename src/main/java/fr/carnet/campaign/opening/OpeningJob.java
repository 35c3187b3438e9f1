package fr.carnet.campaign.opening;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
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
    private static final Set<BatchStatus> ALIVE = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED);

    @Inject
    OpeningRuns runs;

    private Long execution;

    /** Again in ten seconds whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        try {
            runs.last().filter(Progress::underWay).ifPresent(this::takeUp);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "spaces are not opened", e);
        }
    }

    private void takeUp(Progress progress) {
        LOG.info(progress.line());
        var operator = BatchRuntime.getJobOperator();
        if (isAlive(operator)) return;
        var properties = new Properties();
        properties.setProperty("workers", String.valueOf(Runtime.getRuntime().availableProcessors()));
        execution = operator.start("opening", properties);
    }

    private boolean isAlive(JobOperator operator) {
        return execution != null
                && ALIVE.contains(operator.getJobExecution(execution).getBatchStatus());
    }
}

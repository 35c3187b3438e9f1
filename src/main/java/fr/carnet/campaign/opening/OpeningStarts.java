package fr.carnet.campaign.opening;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/**
 * Starts the job {@code opening}. Not in a transaction: the batch runtime keeps its own tables in another database,
 * which cannot join one of ours, and a timer of this server has a transaction whatever its class says.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningStarts {

    private static final Set<BatchStatus> ALIVE = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED);

    /** A partition a processor; gives the id of the execution. */
    public long start() {
        var properties = new Properties();
        properties.setProperty("workers", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return BatchRuntime.getJobOperator().start("opening", properties);
    }

    public boolean isAlive(long execution) {
        return ALIVE.contains(
                BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus());
    }
}

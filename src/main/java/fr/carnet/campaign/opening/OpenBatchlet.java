package fr.carnet.campaign.opening;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Second step of the job {@code opening}, one partition: takes chunks until none is left. */
@Named
@Dependent
public class OpenBatchlet extends AbstractBatchlet {

    @Inject
    Openings openings;

    @Inject
    Salvage salvage;

    private volatile boolean stopped;

    @Override
    public String process() {
        boolean more = true;
        while (!stopped && more) more = openOne();
        openings.finish();
        return null;
    }

    private boolean openOne() {
        try {
            return openings.openNext();
        } catch (Disturbed again) {
            return true;
        } catch (ChunkRefused refused) {
            salvage.open(refused.chunk());
            return true;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}

package fr.carnet.campaign.opening;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step of the job {@code opening}. */
@Named
@Dependent
public class CutBatchlet extends AbstractBatchlet {

    @Inject
    Openings openings;

    @Override
    public String process() {
        openings.cut();
        return null;
    }
}

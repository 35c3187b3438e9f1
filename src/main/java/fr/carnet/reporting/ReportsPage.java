package fr.carnet.reporting;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /support/signalements} — the reports that wait for an answer, the late ones first. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    Answers answers;

    @Inject
    SignedIn signedIn;

    private List<Report> rows = List.of();

    public void load() {
        if (isSupervisor()) rows = answers.waiting(signedIn.viewer());
    }

    public boolean isSupervisor() {
        return signedIn.getCapacity() == Capacity.SUPERVISOR;
    }

    public List<Report> getRows() {
        return rows;
    }

    public long getLate() {
        return rows.stream().filter(Report::late).count();
    }
}

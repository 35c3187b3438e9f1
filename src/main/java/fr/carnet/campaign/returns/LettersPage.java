package fr.carnet.campaign.returns;

import fr.carnet.campaign.letters.BatchRow;
import fr.carnet.campaign.letters.PrintBatches;
import fr.carnet.campaign.returns.ReturnedLetters.Outcome;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** {@code /coordination/courriers} — batches of letters, from the printer to the post and back. */
@Named
@RequestScoped
public class LettersPage {

    private static final String HERE = "/coordination/courriers";

    /** Of a file that is all wrong, the first lines are enough to see why. */
    private static final int MOST_PROBLEMS = 50;

    @Inject
    PrintBatches boundary;

    @Inject
    ReturnedLetters returned;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String batch;
    private Part file;
    private Outcome outcome;
    private List<BatchRow> batches;

    public String make() {
        return acts.run(() -> boundary.make(signedIn.viewer()), "campaign", "letters.message.info.made", HERE);
    }

    public String post() {
        if (batch == null || !batch.matches("\\d{1,9}")) {
            errors.add("lot", "letters.input.lot.error");
            return null;
        }
        return acts.run(
                "lot",
                () -> boundary.post(signedIn.viewer(), Integer.parseInt(batch)),
                "campaign",
                "letters.message.info.posted",
                HERE);
    }

    /** Tells what came of it on this very page: its lines cannot be told after a redirect, and twice changes nothing. */
    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            errors.add("fichier", "letters.input.fichier.error");
            return null;
        }
        try (var content = file.getInputStream()) {
            outcome = returned.take(signedIn.viewer(), content, file.getSize());
        } catch (Refusal refusal) {
            errors.add("fichier", refusal);
        }
        return null;
    }

    public List<BatchRow> getBatches() {
        if (batches == null) batches = boundary.all();
        return batches;
    }

    public List<Choice> getReady() {
        return getBatches().stream()
                .filter(BatchRow::mayBePosted)
                .map(row -> new Choice(Integer.toString(row.id()), row.getName()))
                .toList();
    }

    /** What came of a file; null when none was sent. */
    public Outcome getOutcome() {
        return outcome;
    }

    public List<ReturnProblem> getProblems() {
        return outcome.problems().stream().limit(MOST_PROBLEMS).toList();
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package fr.carnet.reporting;

import fr.carnet.identity.SignedIn;
import fr.carnet.journal.Line;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** {@code /support/signalement?signalement=REF} — one report and its answer. */
@Named
@RequestScoped
public class ReportPage {

    private static final int MOST = 2000;

    @Inject
    Answers answers;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String ref;
    private Answers.Case one;
    private String outcome;
    private String answer;

    public void load() {
        one = answers.open(signedIn.viewer(), Ref.of(ref));
    }

    public String reply() {
        if (Stream.of(Report.Outcome.values()).noneMatch(known -> known.name().equals(outcome)))
            errors.add("outcome", "report.input.outcome.error");
        if (answer == null || answer.length() > MOST) errors.add("answer", "report.input.answer.error");
        if (errors.isPresent()) return again();
        var next = acts.run(
                () -> answers.answer(signedIn.viewer(), Ref.of(ref), Report.Outcome.valueOf(outcome), answer),
                "reporting",
                "report.message.info.done",
                "/support/signalements");
        return next == null ? again() : next;
    }

    private String again() {
        load();
        return null;
    }

    public Report getReport() {
        return one == null ? null : one.report();
    }

    public Line getAccess() {
        return one == null ? null : one.access();
    }

    /** What a post was sent with is not known before it is done: the boundary decides. */
    public boolean isAnswerable() {
        return one == null || !one.report().isAnswered();
    }

    public Report.Outcome[] getOutcomes() {
        return Report.Outcome.values();
    }

    public int getMost() {
        return MOST;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}

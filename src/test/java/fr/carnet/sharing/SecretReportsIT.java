package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryFilter;
import fr.carnet.reporting.Answers;
import fr.carnet.reporting.Report;
import fr.carnet.reporting.Reports;
import org.junit.jupiter.api.Test;

/** R29: a minor who contests an access to what they keep tells no guardian of it. */
class SecretReportsIT extends Twins {

    private static final Viewer SUPERVISOR = new Viewer(
            Capacity.SUPERVISOR, "sub", "Une responsable", null, null, null, null, null, null, "Ligne", null);

    @Test
    void aGuardianDoesNotReadThatAnAccessToWhatAMinorKeepsWasReported() {
        keep("Secret");
        access().read(DOCTOR, ref(KEEPER, "Secret"));
        reportAndAnswer();
        assertThat(history(own(KEEPER))).contains("REPORT_ACCESS", "SEE_REPORT", "ANSWER_REPORT");
        assertThat(history(citizen(MOTHER, KEEPER))).doesNotContain("REPORT");
    }

    /** No notice, no count, no message: neither now nor with a summary; the minor reads it in their space. */
    @Test
    void norThatItWasAnswered() {
        keep("Secret");
        access().read(DOCTOR, ref(KEEPER, "Secret"));
        var before = notices(citizen(MOTHER, KEEPER));
        forgetWhatIsDue();
        reportAndAnswer();
        assertThat(notices(own(KEEPER))).contains("REPORT_ANSWERED");
        assertThat(notices(citizen(MOTHER, KEEPER))).isEqualTo(before);
        assertThat(messages(MOTHER)).isZero();
        assertThat(messages(KEEPER)).as("their address may be that of a parent").isZero();
    }

    @Test
    void whatIsNotKeptIsToldToBoth() {
        access().read(DOCTOR, ref(KEEPER, "Radio"));
        forgetWhatIsDue();
        reportAndAnswer();
        assertThat(notices(own(KEEPER))).contains("REPORT_ANSWERED");
        assertThat(notices(citizen(MOTHER, KEEPER))).contains("REPORT_ANSWERED");
        assertThat(messages(MOTHER)).isOne();
    }

    private void reportAndAnswer() {
        var lines = family.visitors.beans.get(History.class);
        var filter = new HistoryFilter(null, null, HistoryFilter.Kind.ACCESSES, null, 1);
        var line = lines.page(own(KEEPER), filter, known(own(KEEPER)).concealed())
                .rows()
                .get(0)
                .ref();
        var made = family.visitors
                .beans
                .get(Reports.class)
                .report(own(KEEPER), line, Report.Reason.NOT_MY_CARER, "Pas mon médecin.", false);
        var answers = family.visitors.beans.get(Answers.class);
        answers.open(SUPERVISOR, made.ref());
        answers.answer(SUPERVISOR, made.ref(), Report.Outcome.JUSTIFIED, "Oui.");
    }
}

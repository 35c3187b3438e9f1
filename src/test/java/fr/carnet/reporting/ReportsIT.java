package fr.carnet.reporting;

import static fr.carnet.consent.Visitors.CHILD;
import static fr.carnet.consent.Visitors.FATHER;
import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.consent.Visitors.agent;
import static fr.carnet.consent.Visitors.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.reporting.Report.Outcome;
import fr.carnet.reporting.Report.Reason;
import fr.carnet.reporting.Report.State;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** R53, R101, R102, R107: reported on its line, answered within thirty days by somebody who sees no document. */
class ReportsIT {

    private static final Viewer HOLDER = citizen(MOTHER, MOTHER);
    private static final Viewer SUPERVISOR = new Viewer(
            Capacity.SUPERVISOR, "sub-one", "Une responsable", null, null, null, null, null, null, "Ligne", null);
    private static final Viewer DOCTOR = new Viewer(
            Capacity.PROFESSIONAL,
            "sub-durand",
            "Hugo DURAND",
            null,
            null,
            "10100000002",
            "10",
            "SM04",
            "310000001",
            "Hôpital de la Garonne",
            null);

    private final Visitors visitors = new Visitors();
    private final Reports reports = visitors.beans.get(Reports.class);
    private final Answers answers = visitors.beans.get(Answers.class);

    /** A trace in somebody's history. @return ref of its line */
    private String line(Viewer viewer, long holder) {
        return line(viewer, holder, "EMERGENCY");
    }

    private String line(Viewer viewer, long holder, String rule) {
        visitors.beans.inTransaction(() -> {
            visitors.beans.get(Subject.class).is(holder);
            visitors.beans
                    .get(Journal.class)
                    .record(new Act(
                            viewer, holder, Action.READ, true, rule, 0, List.of(new UUID(5, 5)), "Urgence : secret"));
            return null;
        });
        return latest(holder);
    }

    private String latest(long holder) {
        try (var connection = visitors.database.as("postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select encode(substring(words_digest for 6), 'hex') from trace where action = 'READ' and holder_id = "
                                        + holder + " order by seq desc limit 1")) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Report report(String line, boolean names) {
        return reports.report(HOLDER, line, Reason.NO_EMERGENCY, "Je dormais chez moi.", names);
    }

    private static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** "It was no emergency" is said of emergencies only; whoever sends it all the same is told. */
    @Test
    void eachLineHasTheReasonsThatFitIt() {
        var ordinary = line(DOCTOR, MOTHER, "CARE_TEAM");
        assertThat(Reason.of(reports.line(HOLDER, ordinary)))
                .containsExactly(Reason.NOT_MY_CARER, Reason.TOO_MUCH, Reason.UNKNOWN_PERSON, Reason.OTHER);
        refused(() -> report(ordinary, false), Reporting.REASON_NOT_OF_LINE);
        assertThat(reports.of(HOLDER, ordinary)).isEmpty();
        for (var rule : List.of("EMERGENCY", "DISPATCH", "EMERGENCY_CARD")) {
            assertThat(Reason.of(reports.line(HOLDER, line(DOCTOR, MOTHER, rule))))
                    .hasSize(5);
        }
    }

    @Test
    void itIsOnItsLineWithItsClockThenItsAnswer() {
        var line = line(DOCTOR, MOTHER);
        var other = line(DOCTOR, MOTHER);
        var made = report(line, true);
        assertThat(made.number()).matches("S\\d{4}-\\d{4}");
        assertThat(reports.of(HOLDER, List.of(line, other))).containsOnlyKeys(line);
        var shown = reports.of(HOLDER, line).orElseThrow();
        assertThat(shown.lastDay()).hasToString("2026-12-22");
        assertThat(shown.words()).isEqualTo("Je dormais chez moi.");
        assertThat(shown.getState()).isEqualTo(State.RECEIVED);

        answers.open(SUPERVISOR, made.ref());
        assertThat(reports.of(HOLDER, line).orElseThrow().getState()).isEqualTo(State.EXAMINED);
        answers.answer(SUPERVISOR, made.ref(), Outcome.NOT_JUSTIFIED, "Vous aviez raison.");
        var answered = reports.of(HOLDER, line).orElseThrow();
        assertThat(answered.getState()).isEqualTo(State.ANSWERED);
        assertThat(answered.answer()).isEqualTo("Vous aviez raison.");
        assertThat(answers.waiting(SUPERVISOR)).isEmpty();
        assertThat(visitors.database.count("notification where kind = 'REPORT_ANSWERED' and actor_name is null"))
                .isOne();
        assertThat(visitors.database.count(
                        "trace where action in ('REPORT_ACCESS', 'SEE_REPORT', 'ANSWER_REPORT') and holder_id = 1"))
                .isEqualTo(3);
    }

    @Test
    void theNameIsShownOnlyWithTheAgreementAndNothingElseEver() {
        var with = answers.open(SUPERVISOR, report(line(DOCTOR, MOTHER), true).ref());
        assertThat(with.access().who()).isEqualTo("Hugo DURAND");
        var without =
                answers.open(SUPERVISOR, report(line(DOCTOR, MOTHER), false).ref());
        assertThat(without.access().who()).isNull();
        assertThat(without.access().organization()).isNull();
        assertThat(without.access().profession()).isNull();
        assertThat(without.toString()).doesNotContain("DURAND", "Garonne", "10100000002", "279035121518989");
        assertThat(with.toString()).doesNotContain("secret", new UUID(5, 5).toString());
    }

    @Test
    void lateAfterTheLastMidnightAndFirstInTheList() {
        var early = report(line(DOCTOR, MOTHER), false);
        visitors.at("2026-11-25T10:00:00Z");
        report(line(DOCTOR, MOTHER), false);
        visitors.at("2026-12-22T22:59:59Z");
        assertThat(answers.waiting(SUPERVISOR)).noneMatch(Report::late);
        visitors.at("2026-12-22T23:00:00Z");
        assertThat(answers.waiting(SUPERVISOR)).extracting(Report::late).containsExactly(true, false);
        assertThat(answers.waiting(SUPERVISOR).get(0).ref()).isEqualTo(early.ref());
        assertThat(answers.waiting(SUPERVISOR)).allMatch(one -> one.words() == null);
        answers.answer(SUPERVISOR, early.ref(), Outcome.JUSTIFIED, "En retard, mais répondu.");
        assertThat(reports.of(HOLDER, early.line()).orElseThrow().late()).isFalse();
    }

    @Test
    void onceOnlyEvenAtOnce() throws Exception {
        var line = line(DOCTOR, MOTHER);
        var pool = Executors.newFixedThreadPool(2);
        var both = pool.invokeAll(java.util.Collections.nCopies(2, (Callable<Boolean>) () -> {
            try {
                report(line, false);
                return true;
            } catch (Refusal twice) {
                return false;
            }
        }));
        pool.shutdown();
        assertThat(both).extracting(one -> one.get()).containsExactlyInAnyOrder(true, false);
        refused(() -> report(line, true), Reporting.ALREADY_REPORTED);
        var ref = reports.of(HOLDER, line).orElseThrow().ref();
        answers.answer(SUPERVISOR, ref, Outcome.JUSTIFIED, "Oui.");
        refused(() -> answers.answer(SUPERVISOR, ref, Outcome.PASSED_ON, "Non."), Reporting.ALREADY_ANSWERED);
        assertThat(reports.of(HOLDER, line).orElseThrow().answer()).isEqualTo("Oui.");
    }

    @Test
    void nobodyReportsTheLinesOfOthersOrTheirOwn() {
        var hers = line(DOCTOR, MOTHER);
        refused(() -> reports.line(citizen(PAUL, PAUL), hers), Reporting.LINE_UNKNOWN);
        refused(() -> reports.line(citizen(PAUL, MOTHER), hers), Reporting.LINE_UNKNOWN);
        refused(() -> reports.line(DOCTOR, hers), Reporting.LINE_UNKNOWN);
        refused(() -> reports.line(HOLDER, "000000000000"), Reporting.LINE_UNKNOWN);
        refused(() -> reports.line(HOLDER, "' or true --"), Reporting.LINE_UNKNOWN);
        refused(() -> reports.line(HOLDER, line(HOLDER, MOTHER)), Reporting.LINE_UNKNOWN);
        assertThat(reports.of(citizen(PAUL, MOTHER), List.of(hers))).isEmpty();
    }

    @Test
    void aGuardianReportsForAChild() {
        var line = line(DOCTOR, CHILD);
        reports.report(citizen(FATHER, CHILD), line, Reason.UNKNOWN_PERSON, null, false);
        assertThat(reports.of(citizen(MOTHER, CHILD), line)).isPresent();
        assertThat(visitors.database.count("trace where action = 'REPORT_ACCESS' and rule = 'GUARDIAN'"))
                .isOne();
    }

    @Test
    void onlySupervisorsAnswer() {
        var ref = report(line(DOCTOR, MOTHER), true).ref();
        for (var somebody : new Viewer[] {agent(), HOLDER, DOCTOR}) {
            refused(() -> answers.waiting(somebody), Reporting.ONLY_FOR_SUPERVISORS);
            refused(() -> answers.open(somebody, ref), Reporting.ONLY_FOR_SUPERVISORS);
            refused(() -> answers.answer(somebody, ref, Outcome.JUSTIFIED, "x"), Reporting.ONLY_FOR_SUPERVISORS);
        }
        refused(() -> answers.open(SUPERVISOR, UUID.randomUUID()), Reporting.REPORT_UNKNOWN);
        refused(() -> answers.open(SUPERVISOR, new UUID(ref.getMostSignificantBits(), 1)), Reporting.REPORT_UNKNOWN);
    }

    @Test
    void whatPeopleWriteIsSealed() {
        var ref = report(line(DOCTOR, MOTHER), true).ref();
        answers.answer(SUPERVISOR, ref, Outcome.JUSTIFIED, "Vous dormiez, dit-elle.");
        assertThat(visitors.database.count(
                        "report where position('dorm'::bytea in words) > 0 or position('dorm'::bytea in answer) > 0"))
                .isZero();
        assertThat(visitors.database.count("report where words is not null and answer is not null"))
                .isOne();
    }
}

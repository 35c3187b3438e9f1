package fr.carnet.reporting;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.journal.Line;
import fr.carnet.journal.Lines;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Supervisors of the support line answer reports. They see an access, never what was read (R101, R102). */
@Stateless
public class Answers {

    private static final String RULE = "ON_REPORT";

    @Inject
    ReportRecords records;

    @Inject
    Lines lines;

    @Inject
    Persons persons;

    @Inject
    Notifications notifications;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** @param access null once its words were erased with the space; who it was of is blank unless the holder agreed */
    public record Case(Report report, Line access) {}

    /** Those that wait for an answer, the most urgent first. */
    public List<Report> waiting(Viewer viewer) {
        requireSupervisor(viewer);
        subject.isEverybody();
        return records.undecided();
    }

    /** Opens one; the holder reads in their history that it was opened (R102). @throws Refusal REPORT_UNKNOWN */
    public Case open(Viewer viewer, UUID ref) {
        var report = find(viewer, ref);
        var access = lines.find(report.holder(), report.seq()).orElseThrow();
        if (report.seenAt() == null) records.see(report, clock.instant());
        trace(viewer, report, Action.SEE_REPORT);
        return new Case(report, report.names() ? access : withoutNames(access));
    }

    /** Tells the holder, on the line of the history. @throws Refusal REPORT_UNKNOWN, ALREADY_ANSWERED */
    public void answer(Viewer viewer, UUID ref, Report.Outcome outcome, String answer) {
        var report = find(viewer, ref);
        if (!records.answer(report, outcome, answer, viewer.actorId(), clock.instant()))
            throw new Refusal(Reporting.ALREADY_ANSWERED);
        var about = lines.documents(report.holder(), report.seq());
        notifications.tellOfLine(report.holder(), Event.REPORT_ANSWERED, about);
        trace(viewer, report, Action.ANSWER_REPORT);
    }

    private Report find(Viewer viewer, UUID ref) {
        requireSupervisor(viewer);
        var holder = persons.owning(ref).map(Person::id).orElseThrow(() -> new Refusal(Reporting.REPORT_UNKNOWN));
        subject.is(holder);
        return records.of(holder, ref).orElseThrow(() -> new Refusal(Reporting.REPORT_UNKNOWN));
    }

    private void trace(Viewer viewer, Report report, Action action) {
        var about = lines.documents(report.holder(), report.seq());
        journal.record(new Act(viewer, report.holder(), action, true, RULE, 0, about, report.number()));
    }

    private static Line withoutNames(Line line) {
        return new Line(
                line.ref(),
                line.seq(),
                line.at(),
                line.kind(),
                null,
                null,
                null,
                line.action(),
                line.allowed(),
                line.rule());
    }

    private static void requireSupervisor(Viewer viewer) {
        if (viewer.capacity() != Capacity.SUPERVISOR) throw new Refusal(Reporting.ONLY_FOR_SUPERVISORS);
    }
}

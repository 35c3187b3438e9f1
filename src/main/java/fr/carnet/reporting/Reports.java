package fr.carnet.reporting;

import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.journal.Line;
import fr.carnet.journal.Lines;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A holder, or whoever represents them, reports an access of a professional on its line of the history (R53, R107). */
@Stateless
public class Reports {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ReportRecords records;

    @Inject
    Lines lines;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** What was reported of these lines of the space that the viewer looks at, with the answers, by line. */
    public Map<String, Report> of(Viewer viewer, Collection<String> refs) {
        if (refs.isEmpty() || viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) return Map.of();
        subject.is(viewer.holder());
        return records.ofLines(viewer.holder(), refs).stream()
                .collect(Collectors.toMap(Report::line, Function.identity()));
    }

    public Optional<Report> of(Viewer viewer, String ref) {
        return Optional.ofNullable(of(viewer, List.of(ref)).get(ref));
    }

    /** The line to report. @throws Refusal LINE_UNKNOWN */
    public Line line(Viewer viewer, String ref) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Reporting.LINE_UNKNOWN);
        subject.is(viewer.holder());
        return lines.find(viewer.holder(), ref)
                .filter(Line::isOfProfessional)
                .orElseThrow(() -> new Refusal(Reporting.LINE_UNKNOWN));
    }

    /**
     * @param words null when the reason says it all
     * @param names whether the support line may see whose access it was
     * @throws Refusal LINE_UNKNOWN, ALREADY_REPORTED, REASON_NOT_OF_LINE
     */
    public Report report(Viewer viewer, String ref, Report.Reason reason, String words, boolean names) {
        var line = line(viewer, ref);
        if (!Report.Reason.of(line).contains(reason)) throw new Refusal(Reporting.REASON_NOT_OF_LINE);
        var person = persons.find(viewer.holder()).orElseThrow();
        var made = report(person, line, reason, words, names);
        if (!records.insert(made, line.isOfEmergency(), viewer.actorId()))
            throw new Refusal(Reporting.ALREADY_REPORTED);
        var rule = viewer.isHolder() ? "OWN_SPACE" : "GUARDIAN";
        var about = lines.documents(person.id(), line.seq());
        journal.record(new Act(viewer, person.id(), Action.REPORT_ACCESS, true, rule, 0, about, made.number()));
        return made;
    }

    private Report report(Person person, Line line, Report.Reason reason, String words, boolean names) {
        var now = clock.instant();
        return new Report(
                person.id(),
                Refs.next(person.prefix()),
                number(),
                line.ref(),
                line.seq(),
                reason,
                words,
                names,
                now,
                ThirtyDays.lastDay(now),
                false,
                null,
                null,
                null,
                null);
    }

    /** Short enough to be said on the phone; a report is found by it together with its holder. */
    private static String number() {
        return "S%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
    }
}

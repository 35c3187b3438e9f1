package fr.carnet.consent.court;

import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.Choices;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Court papers: written down by one, confirmed by another, and then whose choice counts is settled (R12). */
@Stateless
public class CourtPapers {

    private static final String RULE = "FOUR_EYES";

    @Inject
    CourtPaperRecords records;

    @Inject
    Choices choices;

    @Inject
    Spaces spaces;

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

    /** All that wait for a second pair of eyes. */
    public List<CourtPaper> waiting(Viewer viewer) {
        requireSupport(viewer);
        subject.isEverybody();
        return records.waiting();
    }

    public CourtPaper find(Viewer viewer, UUID ref) {
        requireSupport(viewer);
        var child = persons.owning(ref).orElseThrow(() -> new Refusal(Court.PAPER_UNKNOWN));
        subject.is(child.id());
        return records.waiting(child.id())
                .filter(paper -> paper.ref().equals(ref))
                .orElseThrow(() -> new Refusal(Court.PAPER_UNKNOWN));
    }

    /** Who may be named in a paper: those who represent the child today. @throws Refusal NOT_A_CHILD */
    public List<Person> guardians(Viewer viewer, Person child) {
        requireSupport(viewer);
        if (!child.isMinor(clock.instant())) throw new Refusal(Court.NOT_A_CHILD);
        return persons.guardiansOf(child.id()).stream()
                .map(guardian -> persons.find(guardian).orElseThrow())
                .toList();
    }

    /** Changes nothing yet. @throws Refusal NOT_A_CHILD, NOT_THEIR_GUARDIAN, PAPER_WAITS */
    public void ask(Viewer viewer, Person child, UUID guardian, String reference, String court, LocalDate decidedOn) {
        var decides = guardians(viewer, child).stream()
                .filter(one -> one.ref().equals(guardian))
                .findFirst()
                .orElseThrow(() -> new Refusal(Court.NOT_THEIR_GUARDIAN));
        spaces.held(child.id());
        if (records.waiting(child.id()).isPresent()) throw new Refusal(Court.PAPER_WAITS);
        var ref = Refs.next(child.prefix());
        records.insert(child.id(), ref, reference, court, decidedOn, decides.id(), viewer.actorId());
        trace(viewer, child.id(), Action.ASK_COURT_PAPER, "ON_REQUEST");
    }

    /** In force from now on: the choice of whoever decides is made so. @throws Refusal ANOTHER_MUST_CONFIRM */
    public void confirm(Viewer viewer, UUID ref) {
        var paper = held(viewer, ref);
        if (viewer.capacity() != Capacity.SUPERVISOR) throw new Refusal(Court.ONLY_SUPPORT_LINE);
        if (viewer.actorId().equals(paper.askedBy())) throw new Refusal(Court.ANOTHER_MUST_CONFIRM);
        var guardians = persons.guardiansOf(paper.holder());
        if (!guardians.contains(paper.guardian())) throw new Refusal(Court.NOT_THEIR_GUARDIAN);
        records.confirm(paper, viewer.actorId());
        choices.settle(paper.holder(), paper.guardian(), viewer, clock.instant());
        for (var guardian : guardians) {
            subject.is(guardian);
            notifications.tell(guardian, Event.COURT_PAPER, null, null);
        }
        subject.is(paper.holder());
        trace(viewer, paper.holder(), Action.RECORD_COURT_PAPER, RULE);
    }

    /** One is enough to drop what was not confirmed. */
    public void drop(Viewer viewer, UUID ref) {
        var paper = held(viewer, ref);
        records.drop(paper, viewer.actorId());
        trace(viewer, paper.holder(), Action.DROP_COURT_PAPER, "ON_REQUEST");
    }

    private CourtPaper held(Viewer viewer, UUID ref) {
        spaces.held(find(viewer, ref).holder());
        return find(viewer, ref);
    }

    private void trace(Viewer viewer, long holder, Action action, String rule) {
        journal.record(Act.allowed(viewer, holder, action, rule, List.of()));
    }

    private static void requireSupport(Viewer viewer) {
        if (viewer.capacity() != Capacity.AGENT && viewer.capacity() != Capacity.SUPERVISOR)
            throw new Refusal(Court.ONLY_SUPPORT_LINE);
    }
}

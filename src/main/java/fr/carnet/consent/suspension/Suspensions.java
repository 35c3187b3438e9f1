package fr.carnet.consent.suspension;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Suspends spaces, by two supervisors each time, and hears their holders (R109, R132). */
@Stateless
public class Suspensions {

    private static final String RULE = "FOUR_EYES";

    @Inject
    SuspensionRecords records;

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

    /** All that waits for a supervisor's decision, or may. */
    public List<Suspension> undecided(Viewer viewer) {
        requireSupervisor(viewer);
        subject.isEverybody();
        return records.undecided();
    }

    public Suspension find(Viewer viewer, UUID ref) {
        requireSupervisor(viewer);
        var person = persons.owning(ref).orElseThrow(() -> new Refusal(Suspending.SUSPENSION_UNKNOWN));
        subject.is(person.id());
        return records.of(person.id(), ref).orElseThrow(() -> new Refusal(Suspending.SUSPENSION_UNKNOWN));
    }

    /** Changes nothing yet: another supervisor must confirm. @throws Refusal ALREADY_ASKED, NOT_OPEN */
    public void ask(Viewer viewer, Person person, Suspension.Reason reason) {
        requireSupervisor(viewer);
        var space = spaces.hold(person.id());
        if (records.latest(person.id())
                .filter(one -> one.endedAt() == null && one.closedAt() == null)
                .isPresent()) throw new Refusal(Suspending.ALREADY_ASKED);
        if (!space.map(Space::isOpen).orElse(false)) throw new Refusal(Consent.NOT_OPEN);
        records.insert(person.id(), Refs.next(person.prefix()), reason, viewer.actorId(), clock.instant());
        trace(viewer, person.id(), Action.ASK_SUSPENSION, RULE);
    }

    /** From now on nobody reads and nobody adds. @throws Refusal FOUR_EYES to whoever asked */
    public void confirm(Viewer viewer, UUID ref) {
        var asked = held(viewer, ref);
        if (!asked.isAsked()) throw new Refusal(Suspending.SUSPENSION_UNKNOWN);
        requireOther(viewer, asked.askedBy());
        spaces.suspend(asked.holder());
        records.confirm(asked, viewer.actorId(), clock.instant());
        notifications.tell(asked.holder(), Event.SPACE_SUSPENDED, null, null);
        trace(viewer, asked.holder(), Action.SUSPEND_SPACE, RULE);
    }

    /** A request that was not confirmed is dropped at once; a suspension in force ends when another supervisor agrees. */
    public void end(Viewer viewer, UUID ref) {
        var one = held(viewer, ref);
        if (one.endedAt() != null) throw new Refusal(Suspending.SUSPENSION_UNKNOWN);
        if (!one.isAsked() && one.endAskedAt() == null) {
            records.askEnd(one, viewer.actorId(), clock.instant());
            trace(viewer, one.holder(), Action.ASK_END_OF_SUSPENSION, RULE);
            return;
        }
        if (!one.isAsked()) {
            requireOther(viewer, one.endAskedBy());
            spaces.resume(one.holder());
            notifications.tell(one.holder(), Event.SUSPENSION_OVER, null, null);
        }
        records.end(one, viewer.actorId(), clock.instant());
        trace(viewer, one.holder(), Action.END_SUSPENSION, RULE);
    }

    /** The last suspension of this reader's space that was in force, ended or not. */
    public Optional<Suspension> ofSpace(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) return Optional.empty();
        subject.is(viewer.holder());
        return records.latest(viewer.holder()).filter(one -> one.confirmedAt() != null);
    }

    /** Keeps the space from closing by itself. Too late once it is closed; once is enough. */
    public void contest(Viewer viewer, String words) {
        var found = ofSpace(viewer);
        var holder = viewer.holder();
        if (found.isPresent()) spaces.hold(holder);
        var one = ofSpace(viewer).filter(Suspension::isInForce).orElseThrow(() -> new Refusal(Suspending.NOT_IN_FORCE));
        if (one.contestedAt() != null) throw new Refusal(Suspending.ALREADY_CONTESTED);
        records.contest(one, words, clock.instant());
        trace(viewer, holder, Action.CONTEST_SUSPENSION, viewer.isHolder() ? "OWN_SPACE" : "GUARDIAN");
    }

    /** Closes some spaces about whose suspension nobody objected in time. @return how many */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int closeSome() {
        subject.isEverybody();
        var closed = records.closeUnopposed(clock.instant());
        for (var holder : closed) {
            notifications.tell(holder, Event.SUSPENSION_OVER, null, null);
            trace(null, holder, Action.CLOSE_AFTER_SUSPENSION, "SYSTEM");
        }
        return closed.size();
    }

    private Suspension held(Viewer viewer, UUID ref) {
        spaces.hold(find(viewer, ref).holder());
        return find(viewer, ref);
    }

    private void trace(Viewer viewer, long holder, Action action, String rule) {
        journal.record(Act.allowed(viewer, holder, action, rule, List.of()));
    }

    private static void requireSupervisor(Viewer viewer) {
        if (viewer.capacity() != Capacity.SUPERVISOR) throw new Refusal(Suspending.ONLY_SUPERVISOR);
    }

    private static void requireOther(Viewer viewer, String first) {
        if (viewer.actorId().equals(first)) throw new Refusal(Suspending.FOUR_EYES);
    }
}

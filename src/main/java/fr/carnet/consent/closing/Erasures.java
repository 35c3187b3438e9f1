package fr.carnet.consent.closing;

import fr.carnet.consent.Consent;
import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Erasures, asked for by a holder or due after ten years (R130, R131). */
@Stateless
public class Erasures {

    public static final int ARCHIVE_YEARS = 10;

    @Inject
    ErasureRecords records;

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

    /** The last one of this holder's space, whatever became of it. */
    public Optional<Erasure> latest(Viewer viewer) {
        var holder = own(viewer);
        subject.is(holder);
        return records.latest(holder);
    }

    /** Asked twice, at once or not, it is one. @throws Refusal CLOSE_FIRST, ERASED */
    public Erasure ask(Viewer viewer) {
        var holder = own(viewer);
        var state = spaces.hold(holder).map(Space::state).orElse(null);
        if (state == State.ERASED) throw new Refusal(Consent.ERASED);
        if (state != State.CLOSED) throw new Refusal(Closing.CLOSE_FIRST);
        var before = records.latest(holder).filter(Erasure::isWaiting);
        if (before.isPresent()) return before.get();
        records.ask(holder, viewer.actorId(), clock.instant());
        notifications.tell(holder, Event.ERASURE_ASKED, null, null);
        journal.record(Act.allowed(viewer, holder, Action.ASK_ERASURE, "OWN_SPACE", List.of()));
        return records.latest(holder).orElseThrow();
    }

    /** @throws Refusal NOTHING_TO_CANCEL, TOO_LATE_TO_CANCEL once the 72 hours are over */
    public void cancel(Viewer viewer) {
        var holder = own(viewer);
        spaces.hold(holder);
        var now = clock.instant();
        var waiting = records.latest(holder)
                .filter(Erasure::isWaiting)
                .orElseThrow(() -> new Refusal(Closing.NOTHING_TO_CANCEL));
        if (!waiting.isCancellable(now)) throw new Refusal(Closing.TOO_LATE_TO_CANCEL);
        records.cancel(holder, now);
        notifications.tell(holder, Event.ERASURE_ASKED, null, null);
        journal.record(Act.allowed(viewer, holder, Action.CANCEL_ERASURE, "OWN_SPACE", List.of()));
    }

    /** What a code on a certificate shows; empty when it shows nothing. */
    public Optional<Erasure> withCode(String typed) {
        var code = PrintedCode.plain(typed);
        return records.holderOf(code).flatMap(holder -> {
            subject.is(holder);
            return records.latest(holder).filter(erasure -> erasure.code().equals(code));
        });
    }

    /** Makes the erasures due of archives that are ten years old today in Paris. @return how many */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int endArchives() {
        subject.isEverybody();
        var now = clock.instant();
        return records.endArchives(end(now), now);
    }

    /** Erases some of what is due, all of each or nothing. @return whose; none when nothing is left to do */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> eraseSome() {
        subject.isEverybody();
        var erased = records.eraseDue(clock.instant());
        for (var holder : erased) {
            notifications.tell(holder, Event.SPACE_ERASED, null, null);
            journal.record(Act.allowed(null, holder, Action.ERASE_SPACE, "SYSTEM", List.of()));
        }
        return erased;
    }

    private static Instant end(Instant now) {
        return now.atZone(Time.PARIS).minusYears(ARCHIVE_YEARS).toInstant();
    }

    private long own(Viewer viewer) {
        var grown = viewer.isHolder()
                && !persons.find(viewer.holder()).orElseThrow().isMinor(clock.instant());
        if (!grown) throw new Refusal(Closing.ONLY_HOLDER);
        return viewer.holder();
    }
}

package fr.carnet.delegation.help;

import fr.carnet.consent.Spaces;
import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Helping;
import fr.carnet.delegation.invitation.Invitation;
import fr.carnet.delegation.invitation.Invitations;
import fr.carnet.identity.Person;
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
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Delegations, for the holder (or whoever represents them) and for the delegate: nobody else knows of one. */
@Stateless
public class Delegations {

    /** R73: as long as the longest proxy elsewhere. */
    public static final int LONGEST_MONTHS = 18;

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    DelegationRecords records;

    @Inject
    HelperPlaces places;

    @Inject
    Invitations invitations;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Everybody who helps, helped or is invited to, latest first. */
    public List<Delegation> all(Viewer viewer) {
        decide(viewer);
        return records.all(viewer.holder(), clock.instant());
    }

    /** One delegation, for the holder's side. */
    public Delegation find(Viewer viewer, UUID ref) {
        decide(viewer);
        return records.find(viewer.holder(), ref, clock.instant()).orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
    }

    /** One delegation, for whoever helps. */
    public Delegation mine(Viewer viewer, UUID ref) {
        var holder = persons.owning(ref).orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
        subject.is(holder.id());
        return records.find(holder.id(), ref, clock.instant())
                .filter(d -> d.delegate() != null && d.delegate().equals(viewer.person()))
                .orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
    }

    /** Invites somebody. @return ref of the delegation, which begins when they accept */
    public UUID invite(Viewer viewer, NewDelegation asked) {
        var holder = decide(viewer);
        spaces.hold(holder.id()).orElseThrow(() -> new Refusal(Helping.SPACE_NEEDED));
        var now = clock.instant();
        if (asked.scopes().isEmpty()) throw new Refusal(Helping.NO_SCOPE);
        records.closeOld(holder.id(), now);
        var until = end(holder, asked.last(), now);
        var place = records.freePlace(holder.id()).orElseThrow(() -> new Refusal(Helping.TOO_MANY_DELEGATES));
        var added = records.add(holder, place, asked.scopes(), until, now);
        invitations.add(holder, added.id(), asked.given(), asked.family(), asked.email(), viewer.person(), now);
        trace(viewer, Action.INVITE_RELATIVE);
        return added.ref();
    }

    /** A new code on paper; the one before is void. */
    public void redraw(Viewer viewer, UUID ref) {
        var waiting = find(viewer, ref);
        spaces.hold(waiting.holder());
        var now = clock.instant();
        invitations
                .to(waiting.holder(), waiting.id())
                .filter(i -> i.state() == Invitation.State.WAITING && waiting.isWaiting())
                .ifPresentOrElse(i -> invitations.draw(i, now), () -> {
                    throw new Refusal(Helping.ALREADY_OVER);
                });
        trace(viewer, Action.INVITE_RELATIVE);
    }

    /** The holder ends it, or takes the invitation back: from now on nothing of it holds. */
    public void end(Viewer viewer, UUID ref) {
        var ended = endQuietly(viewer, ref);
        if (ended.delegate() == null) return;
        subject.is(ended.delegate());
        notifications.tell(ended.delegate(), Event.DELEGATION_ENDED, ended.holderName(), null);
    }

    /** The same, and whoever helped is sent nothing: they find out when they come next (M9). */
    public Delegation endQuietly(Viewer viewer, UUID ref) {
        decide(viewer);
        var ended = over(viewer.holder(), ref, "HOLDER", viewer);
        trace(viewer, Action.END_DELEGATION);
        return ended;
    }

    /** The delegate stops helping. */
    public void leave(Viewer viewer, UUID ref) {
        var mine = mine(viewer, ref);
        over(mine.holder(), ref, "DELEGATE", viewer);
        subject.is(mine.holder());
        notifications.tell(mine.holder(), Event.DELEGATION_ENDED, viewer.displayName(), null);
        journal.record(Act.allowed(viewer, mine.holder(), Action.END_DELEGATION, "DELEGATE", List.of()));
    }

    private Delegation over(long holder, UUID ref, String by, Viewer viewer) {
        var now = clock.instant();
        var going = records.held(holder, ref, now).orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
        if (!going.isActive() && !going.isWaiting()) throw new Refusal(Helping.ALREADY_OVER);
        records.end(going, by, viewer.actorId(), now);
        invitations.to(holder, going.id()).ifPresent(i -> invitations.close(i, Invitation.State.WITHDRAWN, null, now));
        if (going.delegate() != null) places.free(going.delegate(), going.holder());
        subject.is(holder);
        return going;
    }

    /** Whoever may say who helps: the holder, and those who represent them (R72). The subject is the holder. */
    private Person decide(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Helping.NOT_YOURS);
        subject.is(viewer.holder());
        return persons.find(viewer.holder()).orElseThrow();
    }

    /** The end of that day; of a minor, their majority at the latest. */
    private static Instant end(Person holder, LocalDate last, Instant now) {
        var today = LocalDate.ofInstant(now, Time.PARIS);
        if (last.isBefore(today)) throw new Refusal(Helping.END_PAST);
        if (last.isAfter(today.plusMonths(LONGEST_MONTHS))) throw new Refusal(Helping.END_TOO_FAR);
        var until = last.plusDays(1).atStartOfDay(Time.PARIS).toInstant();
        var adult = Ages.reach(holder, Ages.MAJORITY);
        return holder.isMinor(now) && adult.isBefore(until) ? adult : until;
    }

    private void trace(Viewer viewer, Action action) {
        journal.record(Act.decided(viewer, action, List.of()));
    }
}

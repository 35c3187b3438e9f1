package fr.carnet.delegation.guardian;

import fr.carnet.consent.Spaces;
import fr.carnet.delegation.Helping;
import fr.carnet.delegation.invitation.Invitation;
import fr.carnet.delegation.invitation.InvitationCodes;
import fr.carnet.delegation.invitation.Invitations;
import fr.carnet.identity.Capacity;
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
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who represents a holder, and who is invited to. */
@Stateless
public class Guardians {

    private static final int PARENTS = 2;

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    GuardianRecords records;

    @Inject
    Invitations invitations;

    @Inject
    InvitationCodes codes;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** For the holder and for those who represent them. */
    public List<GuardianRow> inForce(Viewer viewer) {
        return records.inForce(decide(viewer), clock.instant());
    }

    /** The parents who had access until the holder came of age, for the holder only (R76). */
    public List<GuardianRow> atMajority(Viewer viewer) {
        return viewer.isHolder() ? records.atMajority(decide(viewer)) : List.of();
    }

    /** Second guardians who were invited, latest first. */
    public List<InvitedRow> invited(Viewer viewer) {
        var holder = decide(viewer);
        return invitations.ofGuardians(holder.id()).stream().map(this::row).toList();
    }

    /** Whether this viewer represents a child here: a second parent is invited by the first, and for a child only. */
    public boolean mayInvite(Viewer viewer) {
        return viewer.isForAnother() && decide(viewer).isMinor(clock.instant());
    }

    /** @param email null for a code on paper */
    public void invite(Viewer viewer, String given, String family, String email) {
        var holder = represented(viewer);
        var now = clock.instant();
        spaces.hold(holder.id());
        if (!holder.isMinor(now)) throw new Refusal(Helping.ONLY_FOR_MINORS);
        if (parents(holder, now) >= PARENTS) throw new Refusal(Helping.TWO_GUARDIANS);
        for (var before : invitations.ofGuardians(holder.id())) {
            if (before.isOpen(now)) throw new Refusal(Helping.GUARDIAN_INVITED);
            invitations.close(before, Invitation.State.WITHDRAWN, null, now);
        }
        invitations.add(holder, null, given, family, email, viewer.person(), now);
        trace(viewer, Action.INVITE_RELATIVE);
    }

    /** Takes an invitation back. */
    public void withdraw(Viewer viewer, UUID ref) {
        var holder = represented(viewer);
        spaces.hold(holder.id());
        var open = invitations
                .find(holder.id(), ref)
                .filter(Invitation::isForGuardian)
                .orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
        if (open.state() != Invitation.State.WAITING) throw new Refusal(Helping.ALREADY_OVER);
        invitations.close(open, Invitation.State.WITHDRAWN, null, clock.instant());
        trace(viewer, Action.WITHDRAW_INVITATION);
    }

    /** Somebody who was invited and certifies that they represent the holder. In the caller's transaction. */
    public void begin(Viewer accepting, Invitation invitation) {
        var holder = persons.find(invitation.holder()).orElseThrow();
        var now = clock.instant();
        spaces.hold(holder.id());
        var waits = invitations.find(holder.id(), invitation.ref()).filter(i -> i.isOpen(now));
        if (waits.isEmpty() || !holder.isMinor(now)) throw new Refusal(Helping.INVITATION_UNKNOWN);
        if (parents(holder, now) >= PARENTS) throw new Refusal(Helping.TWO_GUARDIANS);
        if (!records.addParent(holder, accepting.person(), now)) throw new Refusal(Helping.ALREADY_GUARDIAN);
        invitations.close(invitation, Invitation.State.VALIDATED, accepting.person(), now);
        tell(holder.id(), accepting.displayName());
        journal.record(Act.allowed(accepting, holder.id(), Action.CERTIFY_GUARDIAN, "GUARDIAN", List.of()));
        tell(invitation.invitedBy(), accepting.displayName());
    }

    /**
     * A supervisor has the court's paper before them.
     *
     * @param paper its reference, as written on it
     */
    public void recordCourt(Viewer supervisor, Person holder, Person guardian, LocalDate last, String paper) {
        if (supervisor.capacity() != Capacity.SUPERVISOR) throw new Refusal(Helping.NOT_YOURS);
        if (holder.id() == guardian.id()) throw new Refusal(Helping.ONESELF);
        var now = clock.instant();
        spaces.hold(holder.id());
        if (!records.addByCourt(holder, guardian.id(), last, paper, supervisor.actorId(), now))
            throw new Refusal(Helping.ALREADY_GUARDIAN);
        tell(holder.id(), guardian.displayName());
        journal.record(Act.allowed(supervisor, holder.id(), Action.RECORD_GUARDIAN, "COURT", List.of()));
        tell(guardian.id(), holder.displayName());
    }

    private void tell(long person, String name) {
        subject.is(person);
        notifications.tell(person, Event.GUARDIAN_ADDED, name, null);
    }

    private long parents(Person holder, Instant now) {
        return records.inForce(holder, now).stream().filter(g -> !g.court()).count();
    }

    private Person represented(Viewer viewer) {
        if (!viewer.isForAnother()) throw new Refusal(Helping.NOT_YOURS);
        return decide(viewer);
    }

    private Person decide(Viewer viewer) {
        if (viewer.holder() == null || !persons.mayOpenSpaceOf(viewer)) throw new Refusal(Helping.NOT_YOURS);
        subject.is(viewer.holder());
        return persons.find(viewer.holder()).orElseThrow();
    }

    private InvitedRow row(Invitation invitation) {
        var open = invitation.isOpen(clock.instant());
        var state = invitation.state() == Invitation.State.WAITING && !open
                ? InvitedRow.State.UNANSWERED
                : InvitedRow.State.valueOf(invitation.state().name());
        return new InvitedRow(
                invitation.ref(),
                invitation.name(),
                state,
                invitation.expiresAt(),
                invitation.email(),
                open && invitation.drawn() > 0 ? codes.of(invitation) : null);
    }

    private void trace(Viewer viewer, Action action) {
        journal.record(Act.allowed(viewer, viewer.holder(), action, "GUARDIAN", List.of()));
    }
}

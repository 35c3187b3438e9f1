package fr.carnet.delegation.answer;

import fr.carnet.consent.identification.Attempts;
import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Helping;
import fr.carnet.delegation.guardian.Guardians;
import fr.carnet.delegation.help.Delegation;
import fr.carnet.delegation.help.DelegationRecords;
import fr.carnet.delegation.help.HelperPlaces;
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
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Invitations, for whoever is invited. A code of null means that one's own address is the key. */
@Stateless
public class Replies {

    @Inject
    Persons persons;

    @Inject
    Invitations invitations;

    @Inject
    DelegationRecords delegations;

    @Inject
    HelperPlaces places;

    @Inject
    Guardians guardians;

    @Inject
    Attempts attempts;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** What came to this person's own address. */
    public List<Offer> received(Viewer viewer) {
        if (viewer.person() == null) return List.of();
        return invitations.answerable(me(viewer), null, clock.instant()).stream()
                .map(this::offer)
                .toList();
    }

    /**
     * What this code opens for this person.
     *
     * @throws Refusal INVITATION_UNKNOWN when nothing, TOO_MANY_TRIES of this account
     */
    public Offer enter(Viewer viewer, String code) {
        if (viewer.person() == null) throw new Refusal(Helping.INVITATION_UNKNOWN);
        var now = clock.instant();
        var who = "person:" + viewer.person();
        attempts.begin("invitation", who, now);
        var found = invitations.answerable(me(viewer), code, now).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Helping.INVITATION_UNKNOWN));
        attempts.succeeded("invitation", who);
        return offer(found);
    }

    /** An invitation that this person may still answer. */
    public Offer find(Viewer viewer, UUID ref, String code) {
        return offer(waiting(viewer, ref, code));
    }

    /** From now on it holds. For a guardian, accepting certifies that they represent the holder. */
    public void accept(Viewer viewer, UUID ref, String code) {
        var invitation = waiting(viewer, ref, code);
        if (invitation.holder() == viewer.person()) throw new Refusal(Helping.ONESELF);
        subject.is(invitation.holder());
        if (invitation.isForGuardian()) guardians.begin(viewer, invitation);
        else help(viewer, invitation);
    }

    public void refuse(Viewer viewer, UUID ref, String code) {
        var invitation = waiting(viewer, ref, code);
        var holder = invitation.holder();
        var now = clock.instant();
        subject.is(holder);
        if (!invitation.isForGuardian()) delegations.refuse(held(invitation, now), now);
        invitations.close(invitation, Invitation.State.REFUSED, viewer.person(), now);
        var told = invitation.isForGuardian() ? invitation.invitedBy() : holder;
        var rule = invitation.isForGuardian() ? "GUARDIAN" : "DELEGATE";
        journal.record(Act.allowed(viewer, holder, Action.REFUSE_INVITATION, rule, List.of()));
        subject.is(told);
        notifications.tell(told, Event.INVITATION_REFUSED, viewer.displayName(), null);
    }

    private void help(Viewer viewer, Invitation invitation) {
        var now = clock.instant();
        var holder = invitation.holder();
        var delegation = held(invitation, now);
        if (!now.isBefore(delegation.until())) throw new Refusal(Helping.INVITATION_UNKNOWN);
        delegations.closeOld(holder, now);
        if (places.stillHelps(viewer.person(), holder, now)) throw new Refusal(Helping.ALREADY_HELPS);
        if (!places.take(viewer.person(), delegation, now)) throw new Refusal(Helping.TOO_MANY_HELPED);
        subject.is(holder);
        delegations.begin(delegation, viewer.person(), now);
        invitations.close(invitation, Invitation.State.VALIDATED, viewer.person(), now);
        notifications.tell(holder, Event.DELEGATION_STARTED, viewer.displayName(), null);
        journal.record(Act.allowed(viewer, holder, Action.ACCEPT_INVITATION, "DELEGATE", List.of()));
    }

    /** Whoever holds the row first, answers or ends it: the other one finds it over. */
    private Delegation held(Invitation invitation, Instant now) {
        return delegations
                .held(invitation.holder(), invitation.delegation(), now)
                .filter(d -> d.state() == Delegation.State.INVITED)
                .orElseThrow(() -> new Refusal(Helping.INVITATION_UNKNOWN));
    }

    private Invitation waiting(Viewer viewer, UUID ref, String code) {
        if (viewer.person() == null) throw new Refusal(Helping.INVITATION_UNKNOWN);
        return invitations.answerable(me(viewer), code, clock.instant()).stream()
                .filter(invitation -> invitation.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new Refusal(Helping.INVITATION_UNKNOWN));
    }

    private Offer offer(Invitation invitation) {
        subject.is(invitation.holder());
        var holder = persons.find(invitation.holder()).orElseThrow();
        if (invitation.isForGuardian())
            return new Offer(
                    invitation.ref(), holder.displayName(), true, List.of(), Ages.reach(holder, Ages.MAJORITY));
        var delegation = delegations
                .held(holder.id(), invitation.delegation(), clock.instant())
                .orElseThrow();
        return new Offer(invitation.ref(), holder.displayName(), false, delegation.scopes(), delegation.until());
    }

    private Person me(Viewer viewer) {
        return persons.find(viewer.person()).orElseThrow();
    }
}

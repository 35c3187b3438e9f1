package fr.carnet.delegation.relatives;

import fr.carnet.delegation.Ages;
import fr.carnet.delegation.Links;
import fr.carnet.delegation.OtherSpace;
import fr.carnet.delegation.answer.Offer;
import fr.carnet.delegation.answer.Replies;
import fr.carnet.delegation.guardian.GuardianRow;
import fr.carnet.delegation.guardian.Guardians;
import fr.carnet.delegation.help.Delegation;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;

/** {@code /espace/proches} — the spaces that one may open, who helps here, what one was invited to. */
@Named
@RequestScoped
public class RelativesPage {

    @Inject
    Links links;

    @Inject
    Delegations delegations;

    @Inject
    Guardians guardians;

    @Inject
    Replies replies;

    @Inject
    Persons persons;

    @Inject
    SignedIn signedIn;

    @Inject
    InstantSource clock;

    private List<OtherSpace> spaces = List.of();
    private List<Delegation> delegates = List.of();
    private List<GuardianRow> representing = List.of();
    private List<Offer> received = List.of();
    private boolean deciding;
    private Person holder;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.person() == null) return;
        spaces = links.others(viewer);
        received = replies.received(viewer);
        deciding = persons.mayOpenSpaceOf(viewer);
        holder = persons.find(viewer.holder()).orElseThrow();
        if (!deciding) return;
        delegates = delegations.all(viewer);
        representing = guardians.inForce(viewer);
    }

    public List<OtherSpace> getSpaces() {
        return spaces;
    }

    /** Those who help, or are invited to; what is over stays on the page of each. */
    public List<Delegation> getDelegates() {
        return delegates.stream().filter(d -> d.isActive() || d.isWaiting()).toList();
    }

    public List<Delegation> getPast() {
        return delegates.stream().filter(d -> !d.isActive() && !d.isWaiting()).toList();
    }

    public List<GuardianRow> getRepresenting() {
        return representing;
    }

    public List<Offer> getReceived() {
        return received;
    }

    /** Who helps here is this reader's to decide. */
    public boolean isDeciding() {
        return deciding;
    }

    /** A minor's guardians are shown, and a second one can be invited. */
    public boolean isMinor() {
        return holder != null && holder.isMinor(clock.instant());
    }

    /** The minor themselves, from sixteen on. */
    public boolean isKeeping() {
        return holder != null && signedIn.viewer().isHolder() && Ages.mayKeepToThemselves(holder, clock.instant());
    }

    /** The young adult themselves. */
    public boolean isNearMajority() {
        return holder != null && signedIn.viewer().isHolder() && Ages.isNearMajority(holder, clock.instant());
    }
}

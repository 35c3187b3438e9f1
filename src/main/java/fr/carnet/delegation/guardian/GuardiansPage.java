package fr.carnet.delegation.guardian;

import fr.carnet.delegation.invitation.InvitedName;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace/proches/representants} — who represents this child, and inviting the other parent (R70). */
@Named
@RequestScoped
public class GuardiansPage {

    @Inject
    Guardians guardians;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private final InvitedName who = new InvitedName();
    private List<GuardianRow> rows = List.of();
    private List<InvitedRow> invited = List.of();
    private String invitation;
    private boolean loaded;
    private boolean concerned;

    public void load() {
        loaded = true;
        rows = guardians.inForce(signedIn.viewer());
        concerned = guardians.mayInvite(signedIn.viewer());
        invited = guardians.invited(signedIn.viewer());
    }

    public String invite() {
        who.check(errors, "guardians");
        who.checkWay(errors, "guardians");
        if (errors.isPresent()) return again();
        return act(
                () -> guardians.invite(signedIn.viewer(), who.getGiven(), who.getFamily(), who.address()), "invited");
    }

    public String withdraw() {
        return act(() -> guardians.withdraw(signedIn.viewer(), Ref.of(invitation)), "withdrawn");
    }

    private String act(Runnable act, String done) {
        var next = acts.run(act, "delegation", "guardians.message.info." + done, "/espace/proches/representants");
        return next == null ? again() : next;
    }

    private String again() {
        load();
        return null;
    }

    public List<GuardianRow> getRows() {
        return rows;
    }

    public List<InvitedRow> getInvited() {
        return invited;
    }

    /** The one that waits for an answer; null when none does. */
    public InvitedRow getWaiting() {
        return invited.stream().filter(InvitedRow::isWaiting).findFirst().orElse(null);
    }

    /** What a post was sent with is not known before it is done: the act counts, and the boundary decides. */
    public boolean isWithdrawable() {
        return !loaded || getWaiting() != null;
    }

    /** The reader represents the child whose space it is; before a post is done, the boundary decides. */
    public boolean isConcerned() {
        return !loaded || concerned;
    }

    /** Nobody is invited, and there is room for a second parent. */
    public boolean isInviting() {
        return isConcerned()
                && getWaiting() == null
                && rows.stream().filter(r -> !r.court()).count() < 2;
    }

    public InvitedName getWho() {
        return who;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }
}

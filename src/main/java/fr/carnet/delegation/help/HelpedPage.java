package fr.carnet.delegation.help;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/aide?lien=} — one delegation, for whoever helps: what they may do, stopping. */
@Named
@RequestScoped
public class HelpedPage {

    @Inject
    Delegations delegations;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    private String link;
    private Delegation shown;

    public void load() {
        shown = delegations.mine(signedIn.viewer(), Ref.of(link));
    }

    public String leave() {
        var next = acts.run(
                () -> delegations.leave(signedIn.viewer(), Ref.of(link)),
                "delegation",
                "helped.message.info.left",
                "/espace/proches/aide?lien=" + Ref.of(link));
        if (next == null) load();
        return next;
    }

    /** What a post was sent with is not known before it is done: the act counts, and the boundary decides. */
    public boolean isGoingOn() {
        return shown == null || shown.isActive();
    }

    public Delegation getShown() {
        return shown;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}

package fr.carnet.delegation.help;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/aidant?lien=} — one delegation, for the holder: what holds, the code, the end. */
@Named
@RequestScoped
public class DelegatePage {

    @Inject
    Delegations delegations;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    private String link;
    private Delegation shown;

    public void load() {
        shown = delegations.find(signedIn.viewer(), Ref.of(link));
    }

    public String redraw() {
        var next = acts.run(
                () -> delegations.redraw(signedIn.viewer(), Ref.of(link)),
                "delegation",
                "delegate.message.info.drawn",
                "/espace/proches/aidant?lien=" + Ref.of(link));
        if (next == null) load();
        return next;
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isEndable() {
        return shown == null || shown.isActive() || shown.isWaiting();
    }

    public boolean isWaiting() {
        return shown == null || shown.isWaiting();
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

package fr.carnet.sharing.helping;

import fr.carnet.delegation.help.DelegatePage;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The end of one delegation on {@code /espace/proches/aidant?lien=}, for the holder: said before, and after. */
@Named
@RequestScoped
public class EndHelpPage {

    @Inject
    DelegatePage page;

    @Inject
    Delegations delegations;

    @Inject
    SignedIn signedIn;

    @Inject
    ChangeForm changes;

    private String link;

    /** Nothing changes for anybody while nobody has accepted. */
    public void load() {
        if (delegations.find(signedIn.viewer(), Ref.of(link)).isActive()) changes.foresee(this::act);
    }

    public String end() {
        var next = changes.run(
                null,
                this::act,
                "delegation",
                "delegate.message.info.ended",
                "/espace/proches/aidant?lien=" + Ref.of(link));
        if (next == null) page.load();
        return next;
    }

    private void act() {
        delegations.end(signedIn.viewer(), Ref.of(link));
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}

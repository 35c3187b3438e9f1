package fr.carnet.sharing.narrowing;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/pour-moi} — what a minor of sixteen or seventeen keeps to themselves. */
@Named
@RequestScoped
public class KeepPage {

    @Inject
    KeptDocuments kept;

    @Inject
    SignedIn signedIn;

    @Inject
    Flash flash;

    private final Ticks ticks = new Ticks();

    public void load() {
        ticks.show(kept.rows(signedIn.viewer()));
    }

    public String save() {
        kept.save(signedIn.viewer(), ticks.listedRefs(), ticks.tickedRefs());
        flash.say("sharing", "keep.message.info.saved");
        return "/espace/proches/pour-moi?faces-redirect=true&page=" + ticks.getPage();
    }

    public Ticks getTicks() {
        return ticks;
    }
}

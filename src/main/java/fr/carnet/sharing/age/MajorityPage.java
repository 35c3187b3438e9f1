package fr.carnet.sharing.age;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/dix-huit-ans} — what the eighteenth birthday changes, before and after. */
@Named
@RequestScoped
public class MajorityPage {

    @Inject
    Majorities majorities;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private Majority shown;

    public void load() {
        shown = majorities.look(signedIn.viewer());
    }

    public String finish() {
        try {
            majorities.endReview(signedIn.viewer());
        } catch (Refusal refusal) {
            errors.add(refusal);
            load();
            return null;
        }
        flash.say("sharing", "majority.message.info.finished");
        return "/espace/proches/dix-huit-ans?faces-redirect=true";
    }

    /** What a post was sent with is not known before it is done: the act counts, and the boundary decides. */
    public boolean isReviewing() {
        return shown == null || shown.reviewing();
    }

    public Majority getShown() {
        return shown;
    }
}

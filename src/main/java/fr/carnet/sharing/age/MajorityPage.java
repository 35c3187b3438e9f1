package fr.carnet.sharing.age;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Acts;
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
    Acts acts;

    private Majority shown;

    private boolean concerned = true;

    /** Before sixteen, and for whoever is not that person, the page says whom it is for. */
    public void load() {
        try {
            shown = majorities.look(signedIn.viewer());
            concerned = !shown.past();
        } catch (Refusal refusal) {
            concerned = false;
        }
    }

    public String finish() {
        var next = acts.run(
                () -> majorities.endReview(signedIn.viewer()),
                "sharing",
                "majority.message.info.finished",
                "/espace/proches/dix-huit-ans");
        if (next == null) load();
        return next;
    }

    /** What a post was sent with is not known before it is done: the act counts, and the boundary decides. */
    public boolean isReviewing() {
        return shown == null || shown.reviewing();
    }

    /** False long after the day, too early, and for anybody else. */
    public boolean isConcerned() {
        return concerned;
    }

    /** Null for whoever may not look. */
    public Majority getShown() {
        return shown;
    }
}

package fr.carnet.consent.suspension;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/choix/suspension} — why the space is suspended, until when, and saying that one does not agree. */
@Named
@RequestScoped
public class ContestPage {

    private static final int MOST = 2000;

    @Inject
    Suspensions suspensions;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private boolean loaded;
    private Suspension suspension;
    private String words;

    public void load() {
        loaded = true;
        suspension = suspensions.ofSpace(signedIn.viewer()).orElse(null);
    }

    public String contest() {
        load();
        if (words == null || words.length() > MOST) {
            errors.add("words", "contest.input.words.error");
            return null;
        }
        return acts.run(
                () -> suspensions.contest(signedIn.viewer(), words),
                "consent",
                "contest.message.info.done",
                "/espace/choix/suspension");
    }

    /** Null when there never was one. */
    public Suspension getSuspension() {
        return suspension;
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isContestable() {
        if (!loaded) return true;
        return suspension != null && suspension.isInForce() && suspension.contestedAt() == null;
    }

    public int getMost() {
        return MOST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

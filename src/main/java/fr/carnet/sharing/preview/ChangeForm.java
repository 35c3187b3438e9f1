package fr.carnet.sharing.preview;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Acts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * How a form changes who may see: tried first for whoever wants to know, then done, and the next page says whose sight it
 * changed. The act is the same all along: a boundary's own method.
 */
@Named
@RequestScoped
public class ChangeForm {

    @Inject
    Rehearsals rehearsals;

    @Inject
    Differences differences;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    private List<Told> foreseen;

    /**
     * @param field  id of the field that a refusal is about; null when none can mend it
     * @param bundle name of the feature that has the words
     * @param done   key of what is said once it is done
     * @param next   address of the page that says it
     * @return the next page; null to stay on this one
     */
    public String run(String field, Runnable act, String bundle, String done, String next) {
        return acts.run(field, () -> {
            var difference = rehearsals.perform(signedIn.viewer(), act);
            var page = acts.done(bundle, done, next);
            difference.ifPresent(differences::tell);
            return page;
        });
    }

    /** Stays on this page, which says what the act would change, or why it would be refused. */
    public String look(String field, Runnable act) {
        return acts.run(field, () -> {
            foreseen = Told.ofNow(rehearsals.rehearse(signedIn.viewer(), act));
            return null;
        });
    }

    /** The same about documents that are still to come. */
    public String lookAtComing(String field, Runnable act) {
        return acts.run(field, () -> {
            foreseen = Told.ofComing(rehearsals.rehearseComing(signedIn.viewer(), act));
            return null;
        });
    }

    /** For a page that asks to confirm one act: it says from the start what that would change. A refusal waits. */
    public void foresee(Runnable act) {
        try {
            foreseen = Told.ofNow(rehearsals.rehearse(signedIn.viewer(), act));
        } catch (Refusal refusal) {
            if (refusal.code().status() == 404) throw refusal;
        }
    }

    /** Null when nothing was tried; empty when it would change nothing. */
    public List<Told> getForeseen() {
        return foreseen;
    }
}

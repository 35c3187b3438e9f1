package fr.carnet.sharing.circle;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How each page of this part does its act: said on the next page, or wrong on this one. */
@RequestScoped
public class Acts {

    static final String BUNDLE = "circle";

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    /**
     * @param field id of the field that a refusal is about; null when none can mend it
     * @param done  key of what is said once it is done
     * @return the next page; null to stay on this one
     */
    public String run(Runnable act, String field, String done, String next) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (refusal.code().status() == 404) throw refusal;
            errors.add(field, refusal);
            return null;
        }
        flash.say(BUNDLE, done);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}

package fr.carnet.platform.pages;

import fr.carnet.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * How a page does its act: done, the next page says so; refused, this page says why. A page that shows what it found
 * loads it again when the answer is {@code null}.
 */
@RequestScoped
public class Acts {

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    /** As {@link #run(String, Runnable, String, String, String)}, when no single field can mend a refusal. */
    public String run(Runnable act, String bundle, String done, String next) {
        return run(null, act, bundle, done, next);
    }

    /**
     * @param field  id of the field that a refusal is about
     * @param bundle name of the feature that has the words
     * @param done   key of what is said once it is done
     * @param next   address of the page that says it
     * @return the next page; null to stay on this one
     */
    public String run(String field, Runnable act, String bundle, String done, String next) {
        return run(field, () -> {
            act.run();
            return done(bundle, done, next);
        });
    }

    /**
     * For an act that says itself what is next.
     *
     * @return the next page; null to stay on this one
     * @throws Refusal when what the act is about is not there for this viewer: there is no page to stay on
     */
    public String run(String field, Supplier<String> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            if (refusal.code().status() == 404) throw refusal;
            errors.add(field, refusal);
            return null;
        }
    }

    /** The next page, and what it says first. */
    public String done(String bundle, String done, String next) {
        flash.say(bundle, done);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}

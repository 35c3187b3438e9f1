package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.sharing.preview.Difference;
import fr.carnet.sharing.preview.Differences;
import fr.carnet.sharing.preview.Rehearsals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How each page of this part does its act: said on the next page with whose sight it changed, or wrong on this one. */
@RequestScoped
public class CircleActs {

    static final String BUNDLE = "circle";

    @Inject
    Circles circles;

    @Inject
    Rehearsals rehearsals;

    @Inject
    Differences differences;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    /**
     * @param field id of the field that a refusal is about; null when none can mend it
     * @param done  key of what is said once it is done
     * @return the next page; null to stay on this one
     */
    public String run(Runnable act, String field, String done, String next) {
        return acts.run(field, () -> {
            var difference = perform(act);
            var page = acts.done(BUNDLE, done, next);
            difference.ifPresent(differences::tell);
            return page;
        });
    }

    /** Nobody learns who sees what of a space about which they do not decide: the act itself refuses, and writes it down. */
    private Optional<Difference> perform(Runnable act) {
        if (circles.isMine(signedIn.viewer())) return Optional.of(rehearsals.perform(signedIn.viewer(), act));
        act.run();
        return Optional.empty();
    }
}

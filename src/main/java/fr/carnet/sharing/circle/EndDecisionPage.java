package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /espace/partage/mettre-fin?autorisation=} — somebody may see no more; {@code /espace/partage/debloquer?blocage=} —
 * no longer shut out, and not authorised either (R44).
 */
@Named
@RequestScoped
public class EndDecisionPage {

    @Inject
    Authorisations authorisations;

    @Inject
    Blocks blocks;

    @Inject
    Circles circles;

    @Inject
    SignedIn signedIn;

    @Inject
    ChangeForm changes;

    private String ref;
    private String name;

    public void loadAuthorisation() {
        name = circles.seeing(signedIn.viewer(), Ref.of(ref)).name();
        changes.foresee(this::endAuthorisation);
    }

    public void loadBlock() {
        name = circles.blocked(signedIn.viewer(), Ref.of(ref)).name();
        changes.foresee(this::endBlock);
    }

    public String end() {
        return done(this::endAuthorisation, "endAuthorisation.message.info.done");
    }

    public String unblock() {
        return done(this::endBlock, "unblock.message.info.done");
    }

    private String done(Runnable act, String said) {
        return changes.run(null, act, "circle", said, "/espace/partage");
    }

    private void endAuthorisation() {
        authorisations.end(signedIn.viewer(), Ref.of(ref));
    }

    private void endBlock() {
        blocks.unblock(signedIn.viewer(), Ref.of(ref));
    }

    /** Whom it is about; null after a post that was refused. */
    public String getName() {
        return name;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/partage/mettre-fin} — somebody may see no more. */
@Named
@RequestScoped
public class EndAuthorisationPage {

    @Inject
    Authorisations authorisations;

    @Inject
    Circles circles;

    @Inject
    SignedIn signedIn;

    @Inject
    CircleActs acts;

    private String ref;
    private Seeing seeing;

    public void load() {
        seeing = circles.seeing(signedIn.viewer(), Ref.of(ref));
    }

    public String end() {
        return acts.run(
                () -> authorisations.end(signedIn.viewer(), Ref.of(ref)),
                null,
                "endAuthorisation.message.info.done",
                "/espace/partage");
    }

    /** Null after a post that was refused. */
    public Seeing getSeeing() {
        return seeing;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/partage/debloquer} — no longer shut out; not authorised either (R44). */
@Named
@RequestScoped
public class UnblockPage {

    @Inject
    Blocks blocks;

    @Inject
    Circles circles;

    @Inject
    SignedIn signedIn;

    @Inject
    CircleActs acts;

    private String ref;
    private Blocked blocked;

    public void load() {
        blocked = circles.blocked(signedIn.viewer(), Ref.of(ref));
    }

    public String unblock() {
        return acts.run(
                () -> blocks.unblock(signedIn.viewer(), Ref.of(ref)),
                null,
                "unblock.message.info.done",
                "/espace/partage");
    }

    /** Null after a post that was refused. */
    public Blocked getBlocked() {
        return blocked;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

package fr.carnet.consent.suspension;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /support/suspension?suspension=REF} — one supervisor decides on what another asked for (R109). */
@Named
@RequestScoped
public class SuspensionPage {

    @Inject
    Suspensions suspensions;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    private String ref;
    private Suspension one;

    public void load() {
        one = suspensions.find(signedIn.viewer(), Ref.of(ref));
    }

    public String confirm() {
        return act(() -> suspensions.confirm(signedIn.viewer(), Ref.of(ref)), "confirmed");
    }

    public String end() {
        return act(() -> suspensions.end(signedIn.viewer(), Ref.of(ref)), "ended");
    }

    private String act(Runnable act, String done) {
        var next = acts.run(act, "consent", "suspensions.message.info." + done, "/support/suspensions");
        if (next == null) load();
        return next;
    }

    public Suspension getOne() {
        return one;
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isConfirmable() {
        return one == null || one.isAsked() && !isMine(one.askedBy());
    }

    /** Dropping a request takes one; ending takes another than who asked for the end. */
    public boolean isEndable() {
        return one == null || one.endedAt() == null && !(one.isEndAsked() && isMine(one.endAskedBy()));
    }

    /** DROP, ASK or NOW: what the button does. */
    public String getEnding() {
        if (one == null || one.isAsked()) return "DROP";
        return one.isEndAsked() ? "NOW" : "ASK";
    }

    /** This supervisor did their half. */
    public boolean isForAnother() {
        if (one == null) return false;
        return one.isAsked() && isMine(one.askedBy()) || one.isEndAsked() && isMine(one.endAskedBy());
    }

    private boolean isMine(String actor) {
        return signedIn.viewer().actorId().equals(actor);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

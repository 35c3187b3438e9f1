package fr.carnet.consent.closing;

import fr.carnet.consent.Spaces;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/choix/effacer} — everything now instead of in ten years: asking, thinking again, the certificate. */
@Named
@RequestScoped
public class EraseSpacePage {

    @Inject
    Erasures erasures;

    @Inject
    Spaces spaces;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String state;
    private Erasure erasure;
    private String[] sure = {};

    public void load() {
        erasure = erasures.latest(signedIn.viewer()).orElse(null);
        state = spaces.state(signedIn.viewer().holder()).name();
    }

    public String ask() {
        if (sure.length == 0) {
            errors.add("sure", "eraseSpace.input.sure.error");
            load();
            return null;
        }
        return act(() -> erasures.ask(signedIn.viewer()), "asked");
    }

    public String cancel() {
        return act(() -> erasures.cancel(signedIn.viewer()), "cancelled");
    }

    private String act(Runnable act, String done) {
        var next = acts.run(act, "consent", "eraseSpace.message.info." + done, "/espace/choix/effacer");
        if (next == null) load();
        return next;
    }

    public Erasure getErasure() {
        return erasure;
    }

    /** What a post was sent with is not known before it is done: each act counts, and the boundary decides. */
    public boolean isWaiting() {
        return state == null || erasure != null && erasure.isWaiting();
    }

    /** Nothing is left of the last space, and no new one was opened. */
    public boolean isDone() {
        return erasure != null && erasure.isDone();
    }

    public boolean isAskable() {
        return state == null || state.equals("CLOSED") && !isWaiting();
    }

    /** A space is closed before it is erased. */
    public boolean isOpen() {
        return "OPEN".equals(state) || "SUSPENDED".equals(state);
    }

    public String[] getAnswers() {
        return new String[] {"YES"};
    }

    public String[] getSure() {
        return sure;
    }

    public void setSure(String[] sure) {
        this.sure = sure;
    }
}

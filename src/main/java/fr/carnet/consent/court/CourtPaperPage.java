package fr.carnet.consent.court;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /support/decision?papier=REF} — a supervisor confirms, or anybody of the line drops, what another wrote down. */
@Named
@RequestScoped
public class CourtPaperPage {

    @Inject
    CourtPapers papers;

    @Inject
    SignedIn signedIn;

    @Inject
    Acts acts;

    private String ref;
    private CourtPaper one;

    public void load() {
        one = papers.find(signedIn.viewer(), Ref.of(ref));
    }

    public String confirm() {
        return act(() -> papers.confirm(signedIn.viewer(), Ref.of(ref)), "confirmed");
    }

    public String drop() {
        return act(() -> papers.drop(signedIn.viewer(), Ref.of(ref)), "dropped");
    }

    private String act(Runnable act, String done) {
        var next = acts.run(act, "consent", "courtPapers.message.info." + done, "/support/decisions");
        if (next == null) load();
        return next;
    }

    public CourtPaper getOne() {
        return one;
    }

    /** What a post was sent with is not known before it is done: the boundary decides. */
    public boolean isConfirmable() {
        return one == null
                || signedIn.getCapacity() == Capacity.SUPERVISOR
                        && !one.askedBy().equals(signedIn.viewer().actorId());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

package fr.carnet.sharing.masking;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.CameFrom;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * {@code /espace/documents/masquer} and {@code /demasquer} — one page says who sees some documents now and whose sight
 * changes, warns once, then acts. Takes one {@code doc} or several.
 */
@Named
@RequestScoped
public class MaskDocumentsPage {

    @Inject
    Maskings maskings;

    @Inject
    ChangeForm changes;

    @Inject
    SignedIn signedIn;

    @Inject
    CameFrom cameFrom;

    private List<String> titles;
    private Audience audience;
    private boolean done;

    public void loadMasking() {
        load(true);
        done = !isBlank() && maskings.isDone(signedIn.viewer(), getRefs(), true);
    }

    public void loadShowing() {
        load(false);
        done = !isBlank() && maskings.isDone(signedIn.viewer(), getRefs(), false);
    }

    private void load(boolean masking) {
        var refs = getRefs();
        if (refs.isEmpty()) return;
        var viewer = signedIn.viewer();
        titles = maskings.titles(viewer, refs);
        audience = maskings.audience(viewer, refs, masking);
    }

    public String mask() {
        return act(true, isSeveral() ? "mask.message.info.masked.several" : "mask.message.info.masked");
    }

    public String unmask() {
        return act(false, isSeveral() ? "mask.message.info.shown.several" : "mask.message.info.shown");
    }

    private String act(boolean masking, String done) {
        var refs = getRefs();
        var viewer = signedIn.viewer();
        Runnable act = () -> {
            if (masking) maskings.mask(viewer, refs);
            else maskings.unmask(viewer, refs);
        };
        var next = changes.run(null, act, "sharing", done, getBack());
        if (next == null) load(masking);
        return next;
    }

    /** The documents asked about, read from the request each time: it is the same in a GET and in a POST. */
    public List<UUID> getRefs() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("doc");
        return values == null
                ? List.of()
                : Stream.of(values).map(Ref::of).distinct().limit(100).toList();
    }

    /** Where the person came from: the document, or the list when several were ticked. */
    public String getBack() {
        var refs = getRefs();
        return refs.size() == 1
                ? "/espace/documents/lire?doc=" + refs.get(0) + cameFrom.getKept()
                : "/espace/documents" + cameFrom.getQuery();
    }

    /** Nothing was ticked: the page says what to do. */
    public boolean isBlank() {
        return getRefs().isEmpty();
    }

    /** There is nothing left to do, and nothing to press: another tab did it, say. */
    public boolean isDone() {
        return done;
    }

    public boolean isSeveral() {
        return getRefs().size() > 1;
    }

    /** End of the keys of words that are not the same for one document and for several. */
    public String getHowMany() {
        return isSeveral() ? ".several" : ".one";
    }

    public List<String> getTitles() {
        return titles;
    }

    public Audience getAudience() {
        return audience;
    }
}

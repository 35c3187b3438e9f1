package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.ForAnother;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who makes the current request, in pages as {@code #{signedIn}}, in the API and in page beans by injection. */
@Named
@RequestScoped
public class SignedIn {

    private static final String VIEWER = Viewer.class.getName();

    @Inject
    HttpServletRequest request;

    /** @throws Refusal NOT_SIGNED_IN when nobody is */
    public Viewer viewer() {
        if (!isPresent()) throw new Refusal(Identity.NOT_SIGNED_IN);
        return found();
    }

    public boolean isPresent() {
        return found() != null;
    }

    public String getName() {
        return viewer().displayName();
    }

    public Capacity getCapacity() {
        return viewer().capacity();
    }

    /** Address of the first page of this person. */
    public String getHome() {
        return viewer().capacity().home();
    }

    /** Whether somebody is signed in who acts for somebody else. */
    public boolean isForAnother() {
        return isPresent() && found().isForAnother();
    }

    /** For whom this citizen acts; null when for nobody else. */
    public String getHolderName() {
        return isPresent() ? found().holderName() : null;
    }

    static void mark(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(VIEWER, viewer);
        ForAnother.mark(request, viewer.isForAnother() ? viewer.holderGiven() : null);
    }

    private Viewer found() {
        return (Viewer) request.getAttribute(VIEWER);
    }
}

package fr.carnet.sharing.circle;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/partage} — who may see the space, who may not, and where each of it is changed (R61). */
@Named
@RequestScoped
public class CirclePage {

    @Inject
    Circles circles;

    @Inject
    Professions professions;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    private Circle circle;

    public void load() {
        circle = circles.find(signedIn.viewer()).orElse(null);
    }

    public boolean isOpen() {
        return circle != null;
    }

    /** Everyday name of a profession. */
    public String professionOf(String code) {
        return professions.name(code, shell.getLocale());
    }

    public Circle getCircle() {
        return circle;
    }
}

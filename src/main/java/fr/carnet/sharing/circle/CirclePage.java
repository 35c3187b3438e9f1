package fr.carnet.sharing.circle;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.vouchers.Vouchers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace/partage} — who may see the space, who may not, and where each of it is changed (R61). */
@Named
@RequestScoped
public class CirclePage {

    @Inject
    Circles circles;

    @Inject
    Vouchers vouchers;

    @Inject
    Professions professions;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    private Circle circle;
    private List<Vouchers.Waiting> adding = List.of();

    public void load() {
        circle = circles.find(signedIn.viewer()).orElse(null);
        adding = vouchers.toAdd(signedIn.viewer());
    }

    /** Vouchers with which somebody may still add a document; they show nothing. */
    public List<Vouchers.Waiting> getAdding() {
        return adding;
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

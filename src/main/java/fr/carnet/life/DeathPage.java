package fr.carnet.life;

import fr.carnet.consent.closing.Erasures;
import fr.carnet.identity.SignedIn;
import fr.carnet.sharing.preview.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/evenements/deces} — what becomes of the space, who asks, and whose sight ends (R134). */
@Named
@RequestScoped
public class DeathPage {

    @Inject
    LifeEvents events;

    @Inject
    SignedIn signedIn;

    private Difference difference;

    public void load() {
        if (events.isOpen(signedIn.viewer())) difference = events.closing(signedIn.viewer());
    }

    /** Null as long as the space is not open: then nobody sees anything. */
    public Difference getDifference() {
        return difference;
    }

    public int getYears() {
        return Erasures.ARCHIVE_YEARS;
    }
}

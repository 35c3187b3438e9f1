package fr.carnet.emergency;

import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** On {@code /pro/dossier}: what the record of a patient says at its top while it is open because of an emergency. */
@Named
@RequestScoped
public class EmergencyBannerPage {

    @Inject
    EmergencyAccesses accesses;

    @Inject
    EmergencyCards cards;

    @Inject
    SignedIn signedIn;

    private Instant until;
    private String contact;

    /** @param person whose record is shown: the gate let this professional in before */
    public void load(Person person) {
        until = accesses.until(signedIn.viewer(), person).orElse(null);
        if (until != null) contact = cards.contact(person).orElse(null);
    }

    /** Null when it is not open because of an emergency. */
    public Instant getUntil() {
        return until;
    }

    /** Whom to call, as the holder wrote on their card (R54); null when unknown. */
    public String getContact() {
        return contact;
    }
}

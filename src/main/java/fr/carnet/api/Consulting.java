package fr.carnet.api;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who consults: a person. A software by itself may deposit, but reads nothing. */
@ApplicationScoped
class Consulting {

    @Inject
    SignedIn signedIn;

    Viewer viewer() {
        var viewer = signedIn.viewer();
        if (viewer.capacity() == Capacity.SOFTWARE) throw new Refusal(Sharing.CONSULTATION_NEEDS_A_PROFESSIONAL);
        return viewer;
    }
}

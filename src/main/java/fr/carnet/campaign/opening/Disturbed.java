package fr.carnet.campaign.opening;

import jakarta.ejb.ApplicationException;

/** A notice of the chunk came back at the very moment of its opening: nothing is done, the chunk is taken again. */
@ApplicationException(rollback = true)
class Disturbed extends RuntimeException {

    Disturbed() {
        super("a notice changed while its space was being opened", null, false, false);
    }
}

package fr.carnet.consent.closing;

import fr.carnet.platform.Keyring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erases what is due, beside the requests. Every node may: none takes what another holds. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Eraser {

    private static final Logger LOG = Logger.getLogger(Eraser.class.getName());

    @Inject
    Erasures erasures;

    @Inject
    Keyring keyring;

    /** Tries again in a minute whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void everyMinute() {
        try {
            erase();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "spaces are not erased", e);
        }
    }

    /** Until nothing is due. */
    public void erase() {
        List<Long> erased;
        do {
            erasures.endArchives();
            erased = erasures.eraseSome();
            // their keysets are gone from the database; this node must not remember them either
            erased.forEach(keyring::shred);
        } while (!erased.isEmpty());
    }
}

package fr.carnet.consent.closing;

import fr.carnet.platform.Keyring;
import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Erases what is due, beside the requests. Every node may: none takes what another holds. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Eraser {

    @Inject
    Erasures erasures;

    @Inject
    Keyring keyring;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void everyMinute() {
        Round.of("spaces are not erased", this::erase);
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

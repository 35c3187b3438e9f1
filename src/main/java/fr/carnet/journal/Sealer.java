package fr.carnet.journal;

import fr.carnet.platform.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals the journal every minute, beside the requests. Every node tries, one at a time works. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    /** Tries again in a minute whatever happens: a container may drop a timer whose method throws. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        try {
            seal();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the journal is not sealed", e);
        }
    }

    /** Until nothing waited when it looked: what arrives meanwhile is for the next minute. */
    public void seal() {
        var directory = new SealDirectory(settings.sealDir());
        Optional<Seals.Sealed> sealed;
        do {
            sealed = seals.sealNext();
            sealed.ifPresent(batch -> directory.write(batch.head()));
        } while (sealed.isPresent() && sealed.get().more());
    }
}

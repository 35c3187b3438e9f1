package fr.carnet.journal;

import fr.carnet.platform.Round;
import fr.carnet.platform.Settings;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seals the journal every minute, beside the requests. Every node tries, one at a time works. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    @Inject
    Seals seals;

    @Inject
    Settings settings;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        Round.of("the journal is not sealed", this::seal);
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

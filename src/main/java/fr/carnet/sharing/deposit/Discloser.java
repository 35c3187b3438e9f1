package fr.carnet.sharing.deposit;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute, beside the requests, whether a reminder or an opening is due (R28). */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Discloser {

    @Inject
    Disclosures disclosures;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        Round.of("announcements are not followed up", disclosures::makeDue);
    }
}

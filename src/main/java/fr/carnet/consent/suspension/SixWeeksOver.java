package fr.carnet.consent.suspension;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Closes suspended spaces, beside the requests, when nobody objected in time. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SixWeeksOver {

    @Inject
    Suspensions suspensions;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void everyMinute() {
        Round.of("suspended spaces are not closed", this::closeUnopposed);
    }

    /** Until none is left. */
    public void closeUnopposed() {
        int closed;
        do closed = suspensions.closeSome();
        while (closed > 0);
    }
}

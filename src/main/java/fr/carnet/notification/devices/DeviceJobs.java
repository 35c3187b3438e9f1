package fr.carnet.notification.devices;

import fr.carnet.platform.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every night, devices that nobody used for six months are forgotten. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeviceJobs {

    @Inject
    KnownDevices devices;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Paris", persistent = false)
    void everyNight() {
        Round.of("old devices are not forgotten", devices::forgetOld);
    }
}

package fr.carnet.notification.devices;

import fr.carnet.identity.DeviceSeen;
import fr.carnet.identity.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers at each sign-in of a citizen. */
@ApplicationScoped
class SignInWatch {

    @Inject
    KnownDevices devices;

    @Inject
    Persons persons;

    void seen(@Observes DeviceSeen device) {
        var account = device.viewer().person();
        if (account == null) return;
        persons.find(account)
                .ifPresent(person -> device.keep(devices.signedIn(person, device.presented(), device.kind())));
    }
}

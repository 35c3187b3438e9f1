package fr.carnet.notification.devices;

import fr.carnet.identity.DeviceNumbers;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /espace/appareils} — from where this account signed in. */
@Named
@RequestScoped
public class DevicesPage {

    @Inject
    KnownDevices known;

    @Inject
    DeviceNumbers numbers;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    private List<KnownDevice> devices = List.of();

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.person() == null) return;
        devices = known.all(viewer, numbers.of(request, viewer).orElse(null));
    }

    public List<KnownDevice> getDevices() {
        return devices;
    }
}

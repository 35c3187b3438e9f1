package fr.carnet.notification.devices;

import fr.carnet.identity.DeviceNumbers;
import fr.carnet.identity.SignedIn;
import fr.carnet.notification.Notification;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /espace/appareils/oublier?appareil=} — one device, forgotten in one press. */
@Named
@RequestScoped
public class ForgetDevicePage {

    @Inject
    KnownDevices known;

    @Inject
    DeviceNumbers numbers;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    Flash flash;

    private String ref;
    private KnownDevice device;

    public void load() {
        var viewer = signedIn.viewer();
        device = known.all(viewer, numbers.of(request, viewer).orElse(null)).stream()
                .filter(one -> one.ref().equals(Ref.of(ref)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Notification.DEVICE_UNKNOWN));
    }

    public String forget() {
        known.forget(signedIn.viewer(), Ref.of(ref));
        flash.say("notification", "forgetDevice.message.info.done");
        return "/espace/appareils?faces-redirect=true";
    }

    public KnownDevice getDevice() {
        return device;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}

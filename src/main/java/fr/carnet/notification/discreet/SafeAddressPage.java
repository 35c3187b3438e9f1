package fr.carnet.notification.discreet;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/notifications/discret/adresse} — giving another address, then the code that was sent to it. */
@Named
@RequestScoped
public class SafeAddressPage {

    @Inject
    SafeAddresses addresses;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    private String email;
    private String code;

    public String ask() {
        if (email == null) errors.add("email", "safeAddress.input.email.error");
        if (errors.isPresent()) return null;
        return acts.run(
                "email",
                () -> addresses.ask(signedIn.viewer(), email),
                "notification",
                "safeAddress.message.info.sent",
                "/espace/notifications/discret/adresse");
    }

    public String confirm() {
        if (code == null || !addresses.confirm(signedIn.viewer(), code)) {
            errors.add(getAsked() == null ? "email" : "code", "safeAddress.input.code.error");
            return null;
        }
        return acts.done("notification", "discreet.message.info.on", "/espace/notifications/discret");
    }

    /** Where a code was sent; null when none may be typed now. */
    public String getAsked() {
        return addresses.asked(signedIn.viewer()).orElse(null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

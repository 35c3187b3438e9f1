package fr.carnet.platform.pages;

import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where to report a weakness: the mailbox that RFC 2142 gives every domain. Whoever runs Carnet must read it. */
@Named("security")
@ApplicationScoped
public class SecurityContact {

    @Inject
    Settings settings;

    public String getAddress() {
        return "security@" + settings.publicUrl().getHost();
    }

    String policy() {
        return settings.publicUrl() + "/securite";
    }
}

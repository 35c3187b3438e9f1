package fr.carnet.api.mapping;

import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Addresses of the API as callers know them: from the settings, never from what a request pretends. */
@ApplicationScoped
public class Addresses {

    @Inject
    Settings settings;

    public String base() {
        return settings.publicUrl() + "/fhir";
    }

    public String of(String type, UUID ref) {
        return base() + "/" + type + "/" + ref;
    }
}

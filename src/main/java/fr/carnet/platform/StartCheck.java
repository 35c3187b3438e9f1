package fr.carnet.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Looks at the settings before anything else of the portal starts: a portal that is half set up must not serve. */
public class StartCheck implements Extension {

    private static final int BAD_CONFIGURATION = 78;

    void check(@Observes BeforeBeanDiscovery event) {
        var problems = new Settings().problems();
        if (!problems.isEmpty()) stop(String.join("; ", problems));
    }

    /** Ends the server with one line. An exception would end in pages of traces, and leave a server without a portal. */
    static void stop(String line) {
        System.err.println("carnet: " + line);
        System.err.flush();
        Runtime.getRuntime().halt(BAD_CONFIGURATION);
    }
}

package fr.carnet.campaign.opening;

import fr.carnet.campaign.Crowd;
import fr.carnet.platform.Beans;
import jakarta.persistence.Persistence;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A whole run through the boundaries of the product, without its server: for the bench, and to be killed by a test. */
public final class OpeningLoad {

    private final Openings openings;

    public OpeningLoad(Map<String, String> database) {
        var factory = Persistence.createEntityManagerFactory("carnet-tests", database);
        openings = new Beans(factory)
                .with(InstantSource.class, InstantSource.system())
                .get(Openings.class);
        openings.openNext();
    }

    public void run(int workers) throws Exception {
        openings.ask(Crowd.COORDINATOR);
        var pool = Executors.newFixedThreadPool(workers);
        Callable<Void> worker = () -> {
            openings.cut();
            while (openings.openNext()) Thread.onSpinWait();
            openings.finish();
            return null;
        };
        try {
            for (var done : pool.invokeAll(Collections.nCopies(workers, worker))) done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    /** {@code url user}: goes on until it is killed. */
    public static void main(String[] arguments) throws Exception {
        new OpeningLoad(Map.of(
                        "jakarta.persistence.jdbc.url", arguments[0],
                        "jakarta.persistence.jdbc.user", arguments[1],
                        "jakarta.persistence.jdbc.password", ""))
                .run(2);
    }
}

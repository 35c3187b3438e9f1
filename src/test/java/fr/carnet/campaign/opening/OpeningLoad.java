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

    public void prepare() {
        openings.ask(Crowd.COORDINATOR);
        openings.cut();
    }

    /** @param most chunks that each worker takes; fewer when none is left */
    public void open(int workers, int most) throws Exception {
        var pool = Executors.newFixedThreadPool(workers);
        Callable<Void> worker = () -> {
            for (int chunks = 0; chunks < most && openings.openNext(); chunks++) Thread.onSpinWait();
            return null;
        };
        try {
            for (var done : pool.invokeAll(Collections.nCopies(workers, worker))) done.get();
            openings.finish();
        } finally {
            pool.shutdownNow();
        }
    }

    /** {@code url user}: goes on until it is killed. */
    public static void main(String[] arguments) throws Exception {
        var load = new OpeningLoad(Map.of(
                "jakarta.persistence.jdbc.url", arguments[0],
                "jakarta.persistence.jdbc.user", arguments[1],
                "jakarta.persistence.jdbc.password", ""));
        load.prepare();
        load.open(2, Integer.MAX_VALUE);
    }
}

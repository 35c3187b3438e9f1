package fr.carnet.platform;

import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does at one of its moments, and again at the next whatever happens: a container may drop a timer whose
 * method throws. What went wrong is one SEVERE line.
 */
public final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class.getName());

    private Round() {}

    /** Some work of a round. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** @param failure what is not done when it fails, as the log says it: "the journal is not sealed" */
    public static void of(String failure, Work work) {
        try {
            work.run();
        } catch (Exception e) {
            LOG.log(Level.SEVERE, failure, e);
        }
    }

    /** One piece after another, as long as there is more. */
    public static void whileMore(String failure, BooleanSupplier piece) {
        of(failure, () -> {
            boolean more = true;
            while (more) more = piece.getAsBoolean();
        });
    }
}

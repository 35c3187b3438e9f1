package fr.carnet.sharing.circle;

import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.platform.Refusal;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SECURITY 8: under load, no read that starts after the acknowledgement of a block or of an end succeeds. */
class RevocationUnderLoadIT {

    private static final int READERS = 6;
    private static final int ROUNDS = 10;

    /** The list of documents, opened as on {@code /pro/dossier}; instants of {@link System#nanoTime}. */
    private record Read(long start, long end, boolean served) {}

    enum Means {
        BLOCK_BY_NAME(around -> around.get(Blocks.class).block(PAUL_HIMSELF, new Whom(MARTIN, null), false)),
        BLOCK_THE_STRUCTURE(around -> around.get(Blocks.class).block(PAUL_HIMSELF, new Whom(null, SURGERY), false)),
        END(around -> around.get(Authorisations.class)
                .end(
                        PAUL_HIMSELF,
                        around.get(Circles.class)
                                .of(PAUL_HIMSELF)
                                .seeing()
                                .get(0)
                                .ref()));

        private final Consumer<Surroundings> act;

        Means(Consumer<Surroundings> act) {
            this.act = act;
        }
    }

    private final Surroundings around = new Surroundings();
    private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
    private final List<Long> acts = new ArrayList<>();
    private final List<Long> lastServed = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Means.class)
    void noReadThatStartsAfterTheAcknowledgementIsServed(Means means) throws Exception {
        var stopped = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(READERS);
        for (var i = 0; i < READERS; i++) {
            pool.submit(() -> {
                while (!stopped.get()) reads.add(read());
            });
        }
        for (var round = 0; round < ROUNDS; round++) revokeOnce(means);
        stopped.set(true);
        pool.shutdown();
        await().atMost(Duration.ofSeconds(30)).until(pool::isTerminated);
        System.out.printf(
                "%s under %d readers, %d rounds: the act took %.1f ms at most (median %.1f); the last read that was served had started %.1f ms before the acknowledgement at the latest%n",
                means,
                READERS,
                ROUNDS,
                milliseconds(acts.stream().max(Comparator.naturalOrder()).orElseThrow()),
                milliseconds(acts.stream().sorted().toList().get(ROUNDS / 2)),
                milliseconds(lastServed.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private void revokeOnce(Means means) {
        around.get(Authorisations.class).authorise(PAUL_HIMSELF, new Whom(MARTIN, SURGERY), Length.YEAR, null);
        reads.clear();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> reads.stream().filter(Read::served).count() > 2 * READERS);
        var begun = System.nanoTime();
        means.act.accept(around);
        var acknowledged = System.nanoTime();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        reads.stream().filter(read -> read.start > acknowledged).count() > 2 * READERS);
        assertThat(reads.stream().filter(read -> read.start > acknowledged && read.served))
                .as("started after the acknowledgement, and served")
                .isEmpty();
        acts.add(acknowledged - begun);
        lastServed.add(acknowledged
                - reads.stream()
                        .filter(Read::served)
                        .mapToLong(Read::start)
                        .max()
                        .orElseThrow());
        around.get(Circles.class).of(PAUL_HIMSELF).blocked().forEach(one -> around.get(Blocks.class)
                .unblock(PAUL_HIMSELF, one.ref()));
    }

    private Read read() {
        var start = System.nanoTime();
        var served = true;
        try {
            around.get(RecordAccess.class)
                    .list(professional(MARTIN, SURGERY), PAUL, new Search(d -> true, false, 0, 20, null));
        } catch (Refusal refused) {
            served = false;
        }
        return new Read(start, System.nanoTime(), served);
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}

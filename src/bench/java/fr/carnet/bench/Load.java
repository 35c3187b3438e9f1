package fr.carnet.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/** A closed loop: each client sends its next request when the last one is answered. */
final class Load {

    /** Then something is broken, and there is nothing to measure. */
    private static final int TOO_MANY_ERRORS = 100;

    private final String name;
    private final int clients;
    private final Duration time;
    private final long mostEach;
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicReference<Exception> first = new AtomicReference<>();

    /** @param most requests in all, the same number for each client, should time not be over before (B1) */
    Load(String name, int clients, Duration time, long most) {
        this.name = name;
        this.clients = clients;
        this.time = time;
        mostEach = most / clients;
    }

    Figures run(Processes processes, IntFunction<Client> maker) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var before = processes.used();
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var loops = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < clients; i++) {
                var client = maker.apply(i);
                loops.add(() -> loop(client, end));
            }
            var latencies = new ArrayList<long[]>();
            for (var loop : threads.invokeAll(loops)) latencies.add(loop.get());
            var seconds = (System.nanoTime() - start) / 1e9;
            var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            if (first.get() != null) System.err.println("bench: " + name + ": " + first.get());
            return Figures.of(name, clients, seconds, all, errors.get(), before, processes.used());
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] loop(Client client, long end) throws Exception {
        var latencies = new long[1 << 12];
        var count = 0;
        try (client) {
            for (long i = 0; i < mostEach && System.nanoTime() < end && errors.get() < TOO_MANY_ERRORS; i++) {
                client.prepare();
                var start = System.nanoTime();
                try {
                    client.act();
                } catch (Exception e) {
                    first.compareAndSet(null, e);
                    errors.incrementAndGet();
                    continue;
                }
                if (count == latencies.length) latencies = Arrays.copyOf(latencies, 2 * count);
                latencies[count++] = System.nanoTime() - start;
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}

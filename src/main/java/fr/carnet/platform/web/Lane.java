package fr.carnet.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** So many threads may wait at once; who has waited longest, and more than a moment, is cut off for the next. */
public final class Lane {

    private static final long MOMENT_NANOS = 1_000_000_000L;

    private final int width;
    private final Deque<Place> places = new ArrayDeque<>();

    Lane(int width) {
        this.width = width;
    }

    synchronized Optional<Place> enter() {
        if (places.size() >= width) {
            if (System.nanoTime() - places.peek().since < MOMENT_NANOS) return Optional.empty();
            places.remove().thread.interrupt();
        }
        var place = new Place();
        places.add(place);
        return Optional.of(place);
    }

    private synchronized void leave(Place place) {
        places.remove(place);
        // who was cut off must not carry it into what the thread does next
        Thread.interrupted();
    }

    /** Of the thread that entered. */
    public final class Place implements AutoCloseable {

        private final Thread thread = Thread.currentThread();
        private final long since = System.nanoTime();

        @Override
        public void close() {
            leave(this);
        }
    }
}

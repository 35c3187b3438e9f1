package fr.carnet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/**
 * Bodies of requests come in at the pace of whoever sends them, and each holds a thread of the server until it is
 * there. So only some threads may wait for one, and the one that waits longest gives way to a newcomer: people who
 * read, or whose form is short, are served while somebody sends a byte now and then (SECURITY attack 18).
 */
@ApplicationScoped
public class Arrivals {

    private static final String UNREADABLE = "fr.carnet.unreadable";
    private static final long MAX_PASSED = 128 << 20;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /** Of the 48 threads of the server. Strangers send short forms only: a lane of their own keeps the other free. */
    private final Lane strangers = new Lane(6);

    private final Lane known = new Lane(32);

    /**
     * Reads the fields and files of a form.
     *
     * @return false when too many are arriving just now: to be told to come back
     */
    public boolean readForm(HttpServletRequest request, boolean signedIn) {
        if (isThere(request)) {
            read(request);
            return true;
        }
        var place = (signedIn ? known : strangers).enter();
        if (place.isEmpty()) return false;
        try (var held = place.get()) {
            read(request);
            return true;
        }
    }

    /** Whether the form could be read: one that is no form, or far too big, is for {@link FormGuard} to refuse. */
    static boolean isReadable(HttpServletRequest request) {
        return request.getAttribute(UNREADABLE) == null;
    }

    /** @throws RuntimeException as the container said it */
    static void requireReadable(HttpServletRequest request) {
        if (request.getAttribute(UNREADABLE) instanceof RuntimeException e) throw e;
    }

    private static void read(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (RuntimeException e) {
            // anything else is no refusal of the container: the sender was cut off, or gone
            if (!(e.getCause() instanceof ServletException)) throw e;
            request.setAttribute(UNREADABLE, e);
            letPass(request);
        }
    }

    /** A browser that is still sending hears no answer: what is too big is let pass, up to a limit. */
    private static void letPass(HttpServletRequest request) {
        try {
            var body = request.getInputStream();
            var deadline = System.nanoTime() + PATIENCE_NANOS;
            var buffer = new byte[64 << 10];
            long passed = 0;
            for (int n = 0; n >= 0 && passed < MAX_PASSED && System.nanoTime() < deadline; n = body.read(buffer))
                passed += n;
        } catch (IOException | IllegalStateException e) {
            // nobody is left to hear the answer
        }
    }

    /** A place to read a body of somebody known from, to be closed afterwards; empty when all are taken. */
    public Optional<Lane.Place> enter() {
        return known.enter();
    }

    private static boolean isThere(HttpServletRequest request) {
        try {
            var length = request.getContentLengthLong();
            return length >= 0 && request.getInputStream().available() >= length;
        } catch (IOException e) {
            return false;
        }
    }
}

package fr.carnet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Of the 48 threads of the server. Strangers send short forms only: a lane of their own keeps the other free. */
    private final Lane strangers = new Lane(6);

    private final Lane known = new Lane(32);

    /**
     * Reads the fields and files of a form.
     *
     * @return false when too many are arriving just now: to be told to come back
     */
    public boolean readForm(HttpServletRequest request, boolean signedIn) {
        if (isThere(request)) return true;
        var place = (signedIn ? known : strangers).enter();
        if (place.isEmpty()) return false;
        try (var held = place.get()) {
            request.getParameterMap();
            return true;
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

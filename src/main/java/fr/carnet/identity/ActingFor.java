package fr.carnet.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes a signed-in citizen to somebody else's space and back. It asks nothing: whether they may is decided before, and
 * again at each request there.
 */
@ApplicationScoped
public class ActingFor {

    @Inject
    Sessions sessions;

    /** From the next request on. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Person other) {
        turn(request, response, viewer(request).at(other));
    }

    /** To their own space, now; nothing happens to who is there already. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        if (viewer(request).isForAnother())
            turn(request, response, viewer(request).atOwnSpace());
    }

    private void turn(HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        sessions.turn(request, response, viewer);
        SignedIn.mark(request, viewer);
    }

    private static Viewer viewer(HttpServletRequest request) {
        return (Viewer) request.getUserPrincipal();
    }
}

package fr.carnet.platform.web;

import fr.carnet.platform.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Which account last signed in from this browser, as a stamp that only tells "the same" from "another". It outlives
 * the session, so that an expired one can be taken up again by the same person; signing out clears it.
 *
 * <p>Its cookie also carries a proof that the session must find again: the container's session ids hold 56 random
 * bits, the proof 128.
 */
@ApplicationScoped
public class LastAccount {

    private static final String COOKIE = "carnet-compte";

    @Inject
    Stamp stamp;

    @Inject
    Cookies cookies;

    /** @return the proof, to keep in the session */
    public String is(HttpServletResponse response, String subject) {
        var proof = Stamp.random();
        cookies.write(response, COOKIE, stampOf(subject) + "." + proof, "/");
        return proof;
    }

    /** The browser that has the session is the one that signed in, whatever else somebody made it send. */
    public boolean proves(HttpServletRequest request, String proof) {
        return cookies.values(request, COOKIE)
                .anyMatch(value -> Stamp.same(value.substring(value.indexOf('.') + 1), proof));
    }

    public void forget(HttpServletResponse response) {
        cookies.clear(response, COOKIE, "/");
    }

    public String stampOf(String subject) {
        return stamp.of("account", subject);
    }

    Optional<String> of(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(value -> value.split("\\.", 2)[0]);
    }
}

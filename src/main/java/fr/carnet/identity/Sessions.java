package fr.carnet.identity;

import fr.carnet.platform.Cookies;
import fr.carnet.platform.web.KeptTexts;
import fr.carnet.platform.web.LastAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The session of a signed-in person: their {@link Viewer}, what proves that the browser is theirs, the ID token for
 * signing out, and nothing else of theirs.
 */
@ApplicationScoped
class Sessions {

    private static final String VIEWER = Viewer.class.getName();
    private static final String PROOF = "proof";
    private static final String ID_TOKEN = "idToken";
    private static final String SIGNED_IN_AT = "signedInAt";
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    InstantSource clock;

    @Inject
    Cookies cookies;

    @Inject
    KeptTexts keptTexts;

    @Inject
    LastAccount lastAccount;

    Optional<Viewer> viewer(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(VIEWER) == null) return Optional.empty();
        if (!lastAccount.proves(request, (String) session.getAttribute(PROOF))) return Optional.empty();
        if (signedInAt(session) + LONGEST.toMillis() < clock.millis()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of((Viewer) session.getAttribute(VIEWER));
    }

    /** A new session with a new id: whatever id the browser came with is dead (SECURITY attack 8). */
    void open(HttpServletRequest request, HttpServletResponse response, Viewer viewer, String idToken) {
        var before = request.getSession(false);
        var texts = before == null ? null : keptTexts.of(before, lastAccount.stampOf(viewer.subject()));
        if (before != null) before.invalidate();
        var session = request.getSession(true);
        if (texts != null) keptTexts.follow(session, texts);
        session.setAttribute(VIEWER, viewer);
        session.setAttribute(ID_TOKEN, idToken);
        session.setAttribute(PROOF, lastAccount.is(response, viewer.subject()));
    }

    /**
     * The same sign-in at another space: a new session, and another account as far as forms are concerned. What was
     * written or typed at the space before cannot be sent to this one (SECURITY 10, attack 8).
     */
    void turn(HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        var before = request.getSession(false);
        var idToken = before.getAttribute(ID_TOKEN);
        var signedInAt = signedInAt(before);
        before.invalidate();
        var session = request.getSession(true);
        session.setAttribute(VIEWER, viewer);
        session.setAttribute(ID_TOKEN, idToken);
        session.setAttribute(SIGNED_IN_AT, signedInAt);
        var account = viewer.isForAnother() ? viewer.subject() + " " + viewer.holder() : viewer.subject();
        session.setAttribute(PROOF, lastAccount.is(response, account));
    }

    /** Changing spaces does not make a sign-in longer. */
    private static long signedInAt(HttpSession session) {
        return session.getAttribute(SIGNED_IN_AT) instanceof Long instant ? instant : session.getCreationTime();
    }

    /** @return the ID token, when there was a session */
    Optional<String> close(HttpServletRequest request, HttpServletResponse response) {
        lastAccount.forget(response);
        cookies.clear(
                response, request.getServletContext().getSessionCookieConfig().getName(), "/");
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        var idToken = Optional.ofNullable((String) session.getAttribute(ID_TOKEN));
        session.invalidate();
        return idToken;
    }
}

package fr.carnet.platform.web;

import fr.carnet.platform.Cookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that every form carries (SECURITY attack 7). Signed in, it is bound to the session, whose id changes at
 * sign-in, and to the account, so that a form written before the session ended is still known as ours. Signed out,
 * it is bound to a cookie of this browser.
 */
@ApplicationScoped
class FormTokens {

    static final String FIELD = "jeton";

    private static final String ANONYMOUS = "carnet-anonyme";

    @Inject
    Stamp stamp;

    @Inject
    Cookies cookies;

    @Inject
    LastAccount lastAccount;

    /** The first form that an unknown browser gets also gives it its cookie. */
    String write(HttpServletRequest request, HttpServletResponse response) {
        if (signedIn(request)) {
            return stamp.of("session", request.getSession(false).getId()) + "."
                    + stamp.of("form", lastAccount.of(request).orElse(""));
        }
        return stamp.of("anonymous", cookies.read(request, ANONYMOUS).orElseGet(() -> welcome(response)));
    }

    /** The form was written for this browser in its present state. */
    boolean accepts(HttpServletRequest request, String token) {
        if (!signedIn(request)) return isOurs(request, token);
        return token != null
                && stamp.matches(
                        token.split("\\.", 2)[0],
                        "session",
                        request.getSession(false).getId());
    }

    /** The form was written for this browser, perhaps before its session ended or changed. */
    boolean isOurs(HttpServletRequest request, String token) {
        if (token == null) return false;
        var dot = token.indexOf('.');
        var cookie = dot < 0 ? cookies.read(request, ANONYMOUS) : lastAccount.of(request);
        var purpose = dot < 0 ? "anonymous" : "form";
        return cookie.isPresent() && stamp.matches(token.substring(dot + 1), purpose, cookie.get());
    }

    private String welcome(HttpServletResponse response) {
        // a cookie that comes too late would refuse the form when it is sent: better fail while it is written
        if (response.isCommitted()) throw new IllegalStateException("the page left before its form was written");
        var browser = Stamp.random();
        cookies.write(response, ANONYMOUS, browser, "/");
        return browser;
    }

    private static boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getSession(false) != null;
    }
}

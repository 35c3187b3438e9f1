package fr.carnet.identity;

import fr.carnet.platform.web.Arrivals;
import fr.carnet.platform.web.Framing;
import fr.carnet.platform.web.KeptTexts;
import fr.carnet.platform.web.Paths;
import fr.carnet.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Says to the container, at each request, who is there: the viewer of the session in a browser, the bearer of the
 * token on the API. Who comes to a protected page without a session is sent to sign in; what they had typed waits.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    Sessions sessions;

    @Inject
    SignIn signIn;

    @Inject
    ApiSignIn apiSignIn;

    @Inject
    KeptTexts keptTexts;

    @Inject
    SecurityHeaders headers;

    @Inject
    Arrivals arrivals;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!Framing.isClear(request)) return refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        if (Framing.isLast(request)) response.setHeader("Connection", "close");
        if (Paths.isApi(request)) return apiSignIn.validate(request, response, context);
        var viewer = sessions.viewer(request);
        if (request.getMethod().equals("POST") && !arrivals.readForm(request, viewer.isPresent()))
            return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (viewer.isPresent()) {
            SignedIn.mark(request, viewer.get());
            return context.notifyContainerAboutLogin(
                    viewer.get(), Set.of(viewer.get().capacity().role()));
        }
        if (!context.isProtected()) return context.doNothing();
        headers.write(request, response);
        signIn.begin(request, response, Target.of(address(request)).orElse(null));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** What comes after it on this line cannot be trusted, or is not worth waiting for. */
    private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, int status) {
        response.setHeader("Connection", "close");
        try {
            response.sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private String address(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            var kept = keptTexts.keep(request);
            if (kept.isPresent()) return kept.get();
        }
        var query = request.getQueryString();
        return query == null ? Paths.of(request) : Paths.of(request) + "?" + query;
    }
}

package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.oidc.BearerTokens;
import fr.carnet.platform.oidc.Oidc;
import fr.carnet.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Bearer tokens on {@code /fhir}. Refuses by itself, before the API is reached, in the API's own language. */
@ApplicationScoped
class ApiSignIn {

    private static final String SCHEME = "Bearer ";
    private static final Logger LOG = Logger.getLogger(ApiSignIn.class.getName());

    @Inject
    BearerTokens tokens;

    @Inject
    Viewers viewers;

    @Inject
    SecurityHeaders headers;

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) return context.doNothing();
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return challenge(request, response, "Bearer realm=\"carnet\"", "login");
        }
        try {
            var viewer = viewers.ofSoftware(
                    tokens.claims(header.substring(SCHEME.length()).strip()));
            if (viewer.isEmpty()) return refuse(request, response, 403, "forbidden");
            SignedIn.mark(request, viewer.get());
            return context.notifyContainerAboutLogin(
                    viewer.get(), Set.of(viewer.get().capacity().role()));
        } catch (Refusal e) {
            if (e.code() == Oidc.Failure.ISSUER_DOWN) {
                response.setHeader("Retry-After", "30");
                return refuse(request, response, 503, "transient");
            }
            LOG.log(Level.FINE, "bearer token refused: {0}", e.detail());
            return challenge(request, response, "Bearer realm=\"carnet\", error=\"invalid_token\"", "security");
        }
    }

    private AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, String challenge, String issue) {
        response.setHeader("WWW-Authenticate", challenge);
        return refuse(request, response, 401, issue);
    }

    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String issue) {
        headers.write(request, response);
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        var accept = request.getHeader("Accept");
        var xml = accept != null && accept.contains("xml");
        response.setContentType(xml ? "application/fhir+xml" : "application/fhir+json");
        try {
            response.getWriter().write(xml ? xml(issue) : json(issue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String json(String issue) {
        return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"" + issue
                + "\"}]}";
    }

    private static String xml(String issue) {
        return "<OperationOutcome xmlns=\"http://hl7.org/fhir\"><issue><severity value=\"error\"/><code value=\""
                + issue + "\"/></issue></OperationOutcome>";
    }
}

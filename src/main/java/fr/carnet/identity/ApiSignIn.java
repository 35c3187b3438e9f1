package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.oidc.BearerTokens;
import fr.carnet.platform.oidc.Oidc;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Bearer tokens on {@code /fhir}. Refuses by itself, before the API is reached, in the API's own language. */
@ApplicationScoped
class ApiSignIn {

    private static final String SCHEME = "Bearer ";

    /** As the API itself words its refusals; our words hold no sign that JSON or XML reads otherwise. */
    private static final String JSON =
            """
            {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s",\
            "details":{"coding":[{"system":"urn:carnet:refusal","code":"%s"}],"text":"%s"}}]}""";

    private static final String XML =
            """
            <OperationOutcome xmlns="http://hl7.org/fhir"><issue><severity value="error"/><code value="%s"/><details>\
            <coding><system value="urn:carnet:refusal"/><code value="%s"/></coding><text value="%s"/></details></issue>\
            </OperationOutcome>""";

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
            return challenge(request, response, "Bearer realm=\"carnet\"", Identity.TOKEN_MISSING, "login");
        }
        try {
            var viewer = viewers.ofSoftware(
                    tokens.claims(header.substring(SCHEME.length()).strip()));
            if (viewer.isEmpty()) return refuse(request, response, 403, Identity.CAPACITY_UNKNOWN, "forbidden");
            SignedIn.mark(request, viewer.get());
            return context.notifyContainerAboutLogin(
                    viewer.get(), Set.of(viewer.get().capacity().role()));
        } catch (Refusal e) {
            if (e.code() == Oidc.Failure.ISSUER_DOWN) {
                response.setHeader("Retry-After", "30");
                return refuse(request, response, 503, e.code(), "transient");
            }
            LOG.log(Level.FINE, "bearer token refused: {0}", e.detail());
            return challenge(
                    request, response, "Bearer realm=\"carnet\", error=\"invalid_token\"", e.code(), "security");
        }
    }

    private AuthenticationStatus challenge(
            HttpServletRequest request,
            HttpServletResponse response,
            String challenge,
            Refusal.Code code,
            String issue) {
        response.setHeader("WWW-Authenticate", challenge);
        return refuse(request, response, 401, code, issue);
    }

    private AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, int status, Refusal.Code code, String issue) {
        headers.write(request, response);
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        var accept = request.getHeader("Accept");
        var xml = accept != null && accept.contains("xml");
        response.setContentType(xml ? "application/fhir+xml" : "application/fhir+json");
        var words = ResourceBundle.getBundle(
                        "i18n." + Refusal.feature(code), Preferences.of(request).language())
                .getString("refusal." + code.name());
        try {
            response.getWriter().write((xml ? XML : JSON).formatted(issue, code.name(), words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}

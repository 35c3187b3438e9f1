package fr.carnet.platform.web;

import fr.carnet.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer says to the browser: no script, no frame, no foreign resource, forms to ourselves and to the
 * issuer (sign-out), and nothing kept on this computer of what a signed-in person sees (SECURITY attacks 12, 15).
 * Set before the page is made: a resource or a download may then say something else of itself.
 */
@ApplicationScoped
public class SecurityHeaders {

    @Inject
    Settings settings;

    private String policy;
    private boolean tls;

    @PostConstruct
    void prepare() {
        var issuer = settings.issuer();
        policy = policy(issuer.getScheme() + "://" + issuer.getAuthority());
        tls = settings.overTls();
    }

    public void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Vary", "Accept-Encoding");
        if (tls) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (request.getUserPrincipal() != null || Paths.isPrivate(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    static String policy(String issuerOrigin) {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self' "
                + issuerOrigin + "; base-uri 'none'; frame-ancestors 'none'";
    }
}

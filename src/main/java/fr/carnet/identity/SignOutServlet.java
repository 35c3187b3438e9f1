package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.oidc.Oidc;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.Redirects;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** {@code POST /deconnexion}: ends the session here, then the issuer's. A link leads nowhere: signing out is an act. */
@WebServlet("/deconnexion")
public class SignOutServlet extends HttpServlet {

    private static final String GOODBYE = "/connexion/fin";

    @Inject
    Oidc oidc;

    @Inject
    Sessions sessions;

    @Inject
    SignedIn signedIn;

    @Inject
    Settings settings;

    @Inject
    Event<SessionClosed> closed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirects.see(response, signedIn.isPresent() ? signedIn.getHome() : "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var idToken = sessions.close(request, response).orElse(null);
        if (signedIn.isPresent()) closed.fire(new SessionClosed(signedIn.viewer()));
        Redirects.see(
                response,
                issuerSignOut(idToken, Preferences.of(request).language().getLanguage()));
    }

    private String issuerSignOut(String idToken, String language) {
        try {
            return oidc.signOutAddress(idToken, URI.create(settings.publicUrl() + GOODBYE), language)
                    .map(URI::toString)
                    .orElse(GOODBYE);
        } catch (Refusal e) {
            return GOODBYE + "?cause=panne";
        }
    }
}

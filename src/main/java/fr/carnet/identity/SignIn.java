package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.oidc.Oidc;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.Redirects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The two halves of a sign-in: sending the browser to the issuer, and welcoming it back. */
@ApplicationScoped
class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

    @Inject
    Oidc oidc;

    @Inject
    SignInAttempts attempts;

    @Inject
    Viewers viewers;

    @Inject
    Sessions sessions;

    @Inject
    Event<SessionOpened> opened;

    @Inject
    Event<DeviceSeen> seen;

    @Inject
    DeviceNumbers devices;

    /** @param target where to go afterwards; null for the home of the capacity */
    void begin(HttpServletRequest request, HttpServletResponse response, Target target) {
        var secrets = Oidc.Secrets.fresh();
        try {
            var address = oidc.signInAddress(
                    secrets, Preferences.of(request).language().getLanguage());
            attempts.begin(request, response, new SignInAttempts.Attempt(secrets, target));
            Redirects.see(response, address.toString());
        } catch (Refusal e) {
            fail(response, Trouble.PANNE, target);
        }
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        var attempt = attempts.end(request, response, request.getParameter("state"));
        var already = sessions.viewer(request);
        var code = request.getParameter("code");
        if (attempt.isEmpty() && already.isPresent()) {
            Redirects.see(response, already.get().capacity().home());
        } else if (attempt.isEmpty()) {
            fail(response, Trouble.EXPIREE, null);
        } else if (code == null || code.isBlank()) {
            fail(response, Trouble.of(request), attempt.get().target());
        } else {
            welcome(request, response, attempt.get(), code);
        }
    }

    private void welcome(
            HttpServletRequest request, HttpServletResponse response, SignInAttempts.Attempt attempt, String code) {
        var target = attempt.target();
        try {
            var signedIn = oidc.finish(code, attempt.secrets());
            var viewer = viewers.ofBrowser(signedIn.claims());
            if (viewer.isEmpty()) {
                fail(response, Trouble.COMPTE, target);
                return;
            }
            sessions.open(request, response, viewer.get(), signedIn.idToken());
            opened.fire(new SessionOpened(viewer.get()));
            recognise(request, response, viewer.get());
            Redirects.see(response, target == null ? viewer.get().capacity().home() : target.address());
        } catch (Refusal e) {
            LOG.log(Level.INFO, "sign-in refused: {0}", e.getMessage());
            fail(response, e.code() == Oidc.Failure.ISSUER_DOWN ? Trouble.PANNE : Trouble.EXPIREE, target);
        }
    }

    private void recognise(HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        var device = new DeviceSeen(viewer, devices.of(request, viewer).orElse(null), DeviceNumbers.kind(request));
        seen.fire(device);
        if (device.kept() != null) devices.keep(request, response, viewer, device.kept());
    }

    private static void fail(HttpServletResponse response, Trouble trouble, Target target) {
        Redirects.see(response, trouble.address(target));
    }
}

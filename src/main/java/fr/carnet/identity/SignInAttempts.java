package fr.carnet.identity;

import fr.carnet.platform.Cookies;
import fr.carnet.platform.oidc.Oidc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sign-ins that are under way at the issuer, one short-lived cookie each, so that several tabs do not disturb each
 * other and nobody has a session before they are known. The cookie is named after the state that the issuer sends
 * back: a state without its cookie was not asked by this browser, or has been used.
 */
@ApplicationScoped
class SignInAttempts {

    /** @param target where to go afterwards; null for the home of the capacity */
    record Attempt(Oidc.Secrets secrets, Target target) {}

    private static final String PREFIX = "carnet-connexion-";
    private static final String PATH = "/connexion";
    private static final Duration AGE = Duration.ofMinutes(30);
    private static final int MAX_TABS = 8;
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Pattern VALUE =
            Pattern.compile("([A-Za-z0-9_-]{16,64})\\.([A-Za-z0-9_-]{43,128})\\.([A-Za-z0-9_-]*)");

    @Inject
    Cookies cookies;

    void begin(HttpServletRequest request, HttpServletResponse response, Attempt attempt) {
        forgetOld(request, response);
        var secrets = attempt.secrets();
        var target = attempt.target() == null ? "" : encode(attempt.target().address());
        var value = secrets.nonce() + "." + secrets.verifier() + "." + target;
        cookies.write(response, PREFIX + secrets.state(), value, PATH, AGE);
    }

    /** Finds what this state began, once: the cookie is cleared. */
    Optional<Attempt> end(HttpServletRequest request, HttpServletResponse response, String state) {
        if (state == null || !STATE.matcher(state).matches()) return Optional.empty();
        var value = cookies.read(request, PREFIX + state).map(VALUE::matcher).filter(m -> m.matches());
        if (value.isEmpty()) return Optional.empty();
        cookies.clear(response, PREFIX + state, PATH);
        forgetOld(request, response);
        var parts = value.get();
        var target = Target.of(decode(parts.group(3))).orElse(null);
        return Optional.of(new Attempt(new Oidc.Secrets(state, parts.group(1), parts.group(2)), target));
    }

    /** Sign-ins that nobody finishes must not fill the headers of the next one. */
    private void forgetOld(HttpServletRequest request, HttpServletResponse response) {
        cookies.all(request)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX))
                .skip(MAX_TABS)
                .forEach(name -> cookies.clear(response, name, PATH));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

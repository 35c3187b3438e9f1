package fr.carnet.consent.proof;

import fr.carnet.platform.web.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The receipt that this browser follows. */
@ApplicationScoped
class Following {

    private static final String COOKIE = "carnet-suivi";
    private static final Duration LIFE = Duration.ofHours(1);

    @Inject
    SealedCookies cookies;

    record Shown(String receipt, String code) {}

    Optional<Shown> find(HttpServletRequest request) {
        return cookies.read(request, COOKIE, LIFE)
                .map(text -> text.split("\\|", 2))
                .map(parts -> new Shown(parts[0], parts[1]));
    }

    void is(HttpServletResponse response, String receipt, String code) {
        cookies.write(response, COOKIE, receipt + "|" + code);
    }

    void end(HttpServletResponse response) {
        cookies.clear(response, COOKIE);
    }
}

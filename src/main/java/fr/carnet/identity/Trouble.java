package fr.carnet.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Why a sign-in did not work, as the page {@code /connexion/echec} says it ({@code signInFailed.text.X}). */
enum Trouble {
    /** Too late, already used, or not asked by this browser: start again. */
    EXPIREE,
    /** The person gave up. */
    ABANDON,
    /** The issuer does not answer. */
    PANNE,
    /** The account exists but has no capacity here. */
    COMPTE;

    static Trouble of(HttpServletRequest callback) {
        return switch (String.valueOf(callback.getParameter("error"))) {
            case "access_denied" -> ABANDON;
            case "server_error" -> PANNE;
            case "temporarily_unavailable" ->
                "authentication_expired".equals(callback.getParameter("error_description")) ? EXPIREE : PANNE;
            default -> EXPIREE;
        };
    }

    String address(Target target) {
        var address = "/connexion/echec?cause=" + name().toLowerCase(Locale.ROOT);
        return target == null ? address : address + "&retour=" + target.encoded();
    }
}

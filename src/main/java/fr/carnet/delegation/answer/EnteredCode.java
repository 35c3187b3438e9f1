package fr.carnet.delegation.answer;

import fr.carnet.platform.web.SealedCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The code that was typed, from the page that asks for it to the page that answers: never in an address. */
@RequestScoped
public class EnteredCode {

    private static final String COOKIE = "carnet-invitation";
    private static final Duration LIFE = Duration.ofMinutes(30);

    @Inject
    SealedCookies cookies;

    @Inject
    HttpServletRequest request;

    void keep(String code) {
        cookies.write(response(), COOKIE, code);
    }

    /** Null when none was typed, or too long ago. */
    String kept() {
        return cookies.read(request, COOKIE, LIFE).orElse(null);
    }

    void forget() {
        cookies.clear(response(), COOKIE);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

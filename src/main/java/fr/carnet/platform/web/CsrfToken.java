package fr.carnet.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code #{csrf.token}}, the hidden input {@code jeton} of every form. */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    @Inject
    FormTokens tokens;

    private String token;

    public String getToken() {
        if (token == null) {
            var context = FacesContext.getCurrentInstance().getExternalContext();
            token = tokens.write(
                    (HttpServletRequest) context.getRequest(), (HttpServletResponse) context.getResponse());
        }
        return token;
    }
}

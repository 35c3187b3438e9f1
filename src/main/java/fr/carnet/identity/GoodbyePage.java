package fr.carnet.identity;

import fr.carnet.platform.pages.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /connexion/fin} — signed out; on somebody else's device, what makes it known again can be taken away. */
@Named
@RequestScoped
public class GoodbyePage {

    @Inject
    DeviceNumbers devices;

    @Inject
    HttpServletRequest request;

    @Inject
    Flash flash;

    public String forget() {
        devices.forgetAll(request, response());
        flash.say("identity", "goodbye.message.info.forgotten");
        return "/connexion/fin?faces-redirect=true";
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public boolean isRemembered() {
        return devices.isPresent(request);
    }
}

package fr.carnet.delegation;

import fr.carnet.identity.ActingFor;
import fr.carnet.platform.web.Redirects;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /espace/proches/revenir} — back to one's own space. */
@WebServlet("/espace/proches/revenir")
public class OwnSpaceServlet extends HttpServlet {

    @Inject
    transient ActingFor actingFor;

    /** A link leads nowhere: coming back is an act, since it ends the session of the other space. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirects.see(response, "/espace/proches");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        actingFor.end(request, response);
        Redirects.see(response, "/espace");
    }
}

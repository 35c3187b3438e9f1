package fr.carnet.delegation;

import fr.carnet.identity.ActingFor;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.web.Redirects;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /espace/proches/ouvrir} — to the space of somebody whom one represents or helps. */
@WebServlet("/espace/proches/ouvrir")
public class OpenSpaceServlet extends HttpServlet {

    @Inject
    transient Links links;

    @Inject
    transient ActingFor actingFor;

    /** A link leads nowhere: opening is an act. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirects.see(response, "/espace/proches");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ref = Ref.of(request.getParameter("personne"));
        try {
            actingFor.begin(request, response, links.open((Viewer) request.getUserPrincipal(), ref));
            Redirects.see(response, "/espace");
        } catch (Refusal refusal) {
            if (refusal.code() == Helping.NOT_CERTIFIED)
                Redirects.see(response, "/espace/proches/certifier?personne=" + ref);
            else response.sendError(refusal.code().status());
        }
    }
}

package fr.carnet.delegation.help;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /espace/proches/attestation?lien=} for both sides, {@code /espace/proches/papier?lien=} with the code for the
 * holder's side.
 */
@WebServlet({"/espace/proches/attestation", "/espace/proches/papier"})
public class DelegationFile extends HttpServlet {

    @Inject
    transient Delegations delegations;

    @Inject
    transient DelegationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var viewer = (Viewer) request.getUserPrincipal();
        var language = Preferences.of(request).language();
        try {
            if (request.getServletPath().endsWith("papier")) {
                var waiting = delegations.find(viewer, Ref.of(request.getParameter("lien")));
                if (waiting.code() == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
                else PdfAnswer.send(response, "invitation", papers.invitation(waiting, language));
            } else {
                var shown = shown(viewer, request.getParameter("lien"));
                if (shown.isOnPaper()) PdfAnswer.send(response, "attestation", papers.proof(shown, language));
                else response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal refusal) {
            response.sendError(refusal.code().status());
        }
    }

    /** Whoever helps has it at any space; the holder's side at the holder's. */
    private Delegation shown(Viewer viewer, String link) {
        try {
            return delegations.mine(viewer, Ref.of(link));
        } catch (Refusal notTheHelper) {
            return delegations.find(viewer, Ref.of(link));
        }
    }
}

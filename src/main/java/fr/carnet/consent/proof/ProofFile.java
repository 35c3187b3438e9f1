package fr.carnet.consent.proof;

import fr.carnet.consent.choice.Followed;
import fr.carnet.consent.choice.Receipts;
import fr.carnet.consent.visit.Visits;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The proof of a choice (R8): of the one just made ({@code /mes-choix/preuve}), of the one that is followed
 * ({@code ?suivi}), of any of one's own ({@code /espace/choix/preuve?recu=NUMBER}).
 */
@WebServlet({"/mes-choix/preuve", "/espace/choix/preuve"})
public class ProofFile extends HttpServlet {

    @Inject
    transient Receipts receipts;

    @Inject
    transient Proofs proofs;

    @Inject
    transient Following following;

    @Inject
    transient Visits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var followed = find(request);
        if (followed.isEmpty() || followed.get().choice().proofCode() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var pdf = proofs.print(followed.get(), Preferences.of(request).language());
        PdfAnswer.send(response, followed.get().choice().receipt(), pdf);
    }

    private Optional<Followed> find(HttpServletRequest request) {
        try {
            if (request.getServletPath().startsWith("/espace/")) {
                return receipts.own((Viewer) request.getUserPrincipal(), request.getParameter("recu"));
            }
            if (request.getParameter("suivi") != null) {
                return following.find(request).map(shown -> receipts.read(shown.receipt(), shown.code()));
            }
            return visits.receipt().map(shown -> receipts.read(shown[0], shown[1]));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}

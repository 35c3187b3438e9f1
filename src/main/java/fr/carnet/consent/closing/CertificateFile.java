package fr.carnet.consent.closing;

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

/** {@code /espace/choix/certificat} — that a space was erased, for its holder to keep and to show (R131). */
@WebServlet("/espace/choix/certificat")
public class CertificateFile extends HttpServlet {

    @Inject
    transient Erasures erasures;

    @Inject
    transient Certificates certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var viewer = (Viewer) request.getUserPrincipal();
        try {
            var done = erasures.latest(viewer).filter(Erasure::isDone);
            if (done.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var pdf = certificates.print(
                    done.get(), viewer.displayName(), Preferences.of(request).language());
            PdfAnswer.send(response, done.get().receipt(), pdf);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().status());
        }
    }
}

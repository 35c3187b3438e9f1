package fr.carnet.sharing.reading;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Ref;
import fr.carnet.records.cda.ClinicalDocument;
import fr.carnet.records.cda.Part;
import fr.carnet.sharing.Opened;
import fr.carnet.sharing.RecordAccess;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The original of a document ({@code ?doc=REF}) or one file inside it ({@code &partie=2}), taken away. Its bytes are
 * the author's: always an attachment, never sniffed, sandboxed; a picture inside a document may be shown
 * ({@code &voir}) when it really is one.
 */
@WebServlet({"/espace/documents/fichier", "/pro/fichier"})
public class DocumentFile extends HttpServlet {

    @Inject
    transient RecordAccess records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var viewer = (Viewer) request.getUserPrincipal();
        try {
            var opened = records.download(viewer, Ref.of(request.getParameter("doc")));
            var part = request.getParameter("partie");
            if (part == null)
                send(
                        response,
                        opened,
                        opened.entry().mime(),
                        DocumentForm.extension(opened.entry().mime()),
                        opened.content(),
                        false);
            else sendPart(response, opened, part, request.getParameter("voir") != null);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().status());
        }
    }

    private static void sendPart(HttpServletResponse response, Opened opened, String number, boolean shown)
            throws IOException {
        var part = ClinicalDocument.parse(opened.content()).parts().stream()
                .filter(p -> Integer.toString(p.number()).equals(number))
                .findFirst();
        if (part.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else
            send(
                    response,
                    opened,
                    part.get().mediaType(),
                    part.get().extension(),
                    part.get().bytes(),
                    shown && part.map(Part::isImage).get());
    }

    private static void send(
            HttpServletResponse response, Opened opened, String mime, String extension, byte[] bytes, boolean shown)
            throws IOException {
        var name = "document-" + opened.entry().ref().toString().substring(24) + "." + extension;
        response.setContentType(mime);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
    }
}

package fr.carnet.home;

import fr.carnet.identity.Viewer;
import fr.carnet.journal.CheckHistory;
import fr.carnet.journal.History;
import fr.carnet.journal.HistoryProofs;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.sharing.Mentions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code /espace/historique/fichier} — a history to take away: {@code ?partie=2} the second part of the proofs with all
 * that checks them, otherwise a table of what the page shows.
 */
@WebServlet("/espace/historique/fichier")
public class HistoryFile extends HttpServlet {

    @Inject
    transient History history;

    @Inject
    transient HistoryProofs sealed;

    @Inject
    transient Mentions documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var viewer = (Viewer) request.getUserPrincipal();
        var language = Preferences.of(request).language();
        var part = request.getParameter("partie");
        try {
            if (part == null) {
                send(response, "text/csv; charset=UTF-8", "historique.csv", table(viewer, language));
                return;
            }
            var number = part.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(part) : 0;
            var proofs = sealed.part(viewer, number);
            if (proofs.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else send(response, "application/zip", "historique-" + part + ".zip", zip(number, proofs.get(), language));
        } catch (Refusal refusal) {
            response.sendError(refusal.code().status());
        }
    }

    private byte[] table(Viewer viewer, Locale language) {
        var known = documents.to(viewer, language);
        var rows = history.whole(viewer, known.concealed());
        return new HistoryTable(known.named(), language).of(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing else is needed to check it, but Java. */
    private static byte[] zip(int number, String proofs, Locale language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var program = CheckHistory.class.getResourceAsStream("CheckHistory.java");
                var manual =
                        HistoryFile.class.getResourceAsStream("/i18n/history/" + language.getLanguage() + ".txt")) {
            add(zip, "preuves-" + number + ".txt", proofs.getBytes(StandardCharsets.UTF_8));
            add(zip, "CheckHistory.java", read(program));
            add(zip, language.equals(Locale.FRENCH) ? "LISEZ-MOI.txt" : "READ-ME.txt", read(manual));
        }
        return bytes.toByteArray();
    }

    private static byte[] read(InputStream resource) throws IOException {
        return Objects.requireNonNull(resource).readAllBytes();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }
}

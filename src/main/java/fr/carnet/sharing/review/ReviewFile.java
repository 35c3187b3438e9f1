package fr.carnet.sharing.review;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** {@code POST /espace/bilan/papier} — the sheet to tick, as written in {@code i18n/letter/review.LANGUAGE.html}. */
@WebServlet("/espace/bilan/papier")
public class ReviewFile extends HttpServlet {

    @Inject
    transient ReviewSheets sheets;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var sheet = sheets.print((Viewer) request.getUserPrincipal());
            PdfAnswer.send(response, "bilan", pdf(sheet, Preferences.of(request).language()));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An address that somebody kept: the page makes the sheet. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/espace/bilan");
    }

    static byte[] pdf(ReviewSheets.ReviewSheet sheet, Locale language) {
        var words = new HashMap<String, Object>();
        words.put("code", sheet.code());
        words.put("qr", QrCode.of(sheet.code()));
        words.put("until", day(sheet.until(), language));
        words.put("left", sheet.more() > 0);
        words.put("more", sheet.more());
        words.put("lines", sheet.rows().stream().map(row -> line(row, language)).toList());
        return Sheets.print("review." + language.getLanguage() + ".html", words);
    }

    private static Map<String, Object> line(ReviewRow row, Locale language) {
        return Map.of(
                "number", row.number(),
                "name", row.seeing().name(),
                "keepable", row.isKeepable(),
                "last", row.last() == null ? "–" : day(row.last(), language));
    }

    private static String day(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(at.atZone(Time.PARIS));
    }
}

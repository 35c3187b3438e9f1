package fr.carnet.emergency;

import fr.carnet.identity.Viewer;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.pages.Preferences;
import fr.carnet.platform.web.PdfAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The card in force on paper: an A4 sheet with a card of A7 to cut out and fold, as a tagged PDF. */
@WebServlet("/espace/partage/urgence/carte-a-imprimer")
public class EmergencyCardFile extends HttpServlet {

    @Inject
    transient EmergencyCards cards;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var printed = cards.find((Viewer) request.getUserPrincipal());
        if (printed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PdfAnswer.send(
                response,
                "carte-urgence",
                print(printed.get(), Preferences.of(request).language()));
    }

    private byte[] print(EmergencyCards.Printed printed, Locale language) {
        return sheet(printed, settings.publicUrl().toString(), language);
    }

    static byte[] sheet(EmergencyCards.Printed printed, String site, Locale language) {
        return Sheets.print("emergency-card." + language.getLanguage() + ".html", words(printed, site));
    }

    private static Map<String, Object> words(EmergencyCards.Printed printed, String site) {
        var card = printed.card();
        var words = new HashMap<String, Object>();
        words.put("name", printed.holder().officialName());
        words.put(
                "year", card.birthYear() ? printed.holder().traits().birthDate().getYear() : false);
        words.put("contact", card.contact() == null ? false : card.contact());
        words.put("code", card.code());
        words.put("address", site + "/urgence/carte");
        words.put("qr", QrCode.of(site + "/urgence/carte?code=" + card.code()));
        return words;
    }
}

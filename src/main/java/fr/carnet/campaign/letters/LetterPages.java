package fr.carnet.campaign.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.carnet.campaign.Dispatches;
import fr.carnet.platform.Pdf;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters as one tagged PDF (PDF/UA), from {@code i18n/letter}: the three things of R2, the same in easy-read French and
 * in English, the code, an address for phones and for hands, a barcode for the way back.
 */
@ApplicationScoped
class LetterPages {

    @Inject
    Settings settings;

    private Template template;

    private static Template read() {
        try (var file = LetterPages.class.getResourceAsStream("/i18n/letter/" + Dispatches.TEMPLATE + ".xhtml")) {
            return Mustache.compiler().compile(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param codes by holder, as printed */
    byte[] of(List<Letter> letters, Map<Long, String> codes) {
        if (template == null) template = read();
        var site = settings.publicUrl();
        var qr = QrCode.of(site + "/s-opposer");
        var filled = new ArrayList<Map<String, Object>>();
        for (var letter : letters) {
            filled.add(Map.of(
                    "lines", letter.lines(),
                    "bars", Bars.of(letter.barcode().digits()),
                    "number", letter.barcode().digits(),
                    "code", codes.get(letter.holder()),
                    "last", filled.size() == letters.size() - 1));
        }
        return Pdf.of(template.execute(Map.of("letters", filled, "site", site.getAuthority(), "qr", qr)));
    }
}

package fr.carnet.campaign.letters;

import fr.carnet.campaign.Dispatches;
import fr.carnet.consent.grid.CodeGrid;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Letters as one tagged PDF (PDF/UA), from {@code i18n/letter}: the three things of R2, the same in easy-read French and
 * in English, the code, an address for phones and for hands, a barcode for the way back.
 */
@ApplicationScoped
class LetterPages {

    @Inject
    Settings settings;

    /**
     * @param codes by holder, as printed
     * @param grids of those whose letter carries one
     */
    byte[] of(List<Letter> letters, Map<Long, String> codes, Map<Long, CodeGrid> grids) {
        var site = settings.publicUrl();
        var qr = QrCode.of(site + "/s-opposer");
        var filled = new ArrayList<Map<String, Object>>();
        for (var letter : letters) {
            filled.add(Map.of(
                    "lines", letter.lines(),
                    "bars", Bars.of(letter.barcode().digits()),
                    "number", letter.barcode().digits(),
                    "code", codes.get(letter.holder()),
                    "grid",
                            Optional.ofNullable(grids.get(letter.holder()))
                                    .map(List::of)
                                    .orElse(List.of()),
                    "last", filled.size() == letters.size() - 1));
        }
        return Sheets.print(
                Dispatches.TEMPLATE + ".xhtml",
                Map.of("letters", filled, "site", site.getAuthority(), "qr", qr, "columns", CodeGrid.letters()));
    }
}

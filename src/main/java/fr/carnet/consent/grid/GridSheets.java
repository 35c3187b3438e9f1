package fr.carnet.consent.grid;

import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** A grid on paper, as written in {@code i18n/letter/code-grid.LANGUAGE.html}: large, a table with headers, easy words. */
@ApplicationScoped
public class GridSheets {

    @Inject
    Settings settings;

    /** As a tagged PDF. It names nobody: whoever finds it does not know whose it is. */
    public byte[] print(CodeGrid grid, Instant madeAt, Locale language) {
        return Sheets.print(
                "code-grid." + language.getLanguage() + ".html",
                Map.of(
                        "letters", CodeGrid.letters(),
                        "grid", grid,
                        "at", Sheets.moment(madeAt, language),
                        "site", settings.publicUrl().getAuthority()));
    }
}

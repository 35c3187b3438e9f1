package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** {@code /espace/choix/grille}: asked for, printed, and used to say who one is (M3). */
class GridA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("simon"), "/espace/choix/grille");
    }

    @Test
    void theSheetThatTheButtonGivesShowsWhoSomebodyIs() throws Exception {
        var ruth = fr.carnet.Browser.signedInAs("ruth");
        var page = ruth.get("/espace/choix/grille");
        var pdf = ruth.download(
                "/espace/choix/grille",
                Map.of(
                        "form", "form",
                        "jeton", page.token(),
                        "jakarta.faces.ViewState", "stateless",
                        "make", "x"));
        String text;
        try (var sheet = Loader.loadPDF(new ByteArrayInputStream(pdf).readAllBytes())) {
            assertThat(sheet.getNumberOfPages()).isOne();
            text = new PDFTextStripper().getText(sheet);
        }
        var lines = new HashMap<String, String[]>();
        text.lines()
                .filter(line -> line.matches("\\d+( [0-9A-Z]{4}){6}"))
                .forEach(line -> lines.put(line.split(" ")[0], line.split(" ")));
        assertThat(lines).hasSize(10);
        assertThat(Browser.as("ruth").open("/espace/choix/grille").find("#etat").getText())
                .contains("60 sur 60");

        var visitor = Browser.fresh().withoutScripts().open("/s-opposer");
        visitor.type("number", "277076322082910").press("Continuer");
        visitor.type("birth", "14/07/1977")
                .press("Continuer")
                .find("[name=kind][value=GRID]")
                .click();
        visitor.press("Continuer");
        var question = visitor.find("h1").getText();
        var cell = question.replaceAll(".*la case ([A-F]\\d+) .*", "$1");
        visitor.type("secret", lines.get(cell.substring(1))[cell.charAt(0) - 'A' + 1]);
        assertThat(visitor.press("Continuer").path()).isEqualTo("/mes-choix/quoi");
        assertThat(Browser.as("ruth").open("/espace/choix/grille").find("#etat").getText())
                .contains("59 sur 60");
    }
}

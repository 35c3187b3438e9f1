package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** {@code /espace/documents/modifier} and {@code /supprimer}: a document of the holder’s own. */
class CorrectDocumentA11y {

    private static String ref;

    @BeforeAll
    static void aDocumentOfTheirOwn(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), "Une note.");
        var page = Browser.as("dominique").withoutScripts().open("/espace/documents/ajouter");
        page.find("#file").sendKeys(file.toString());
        page.type("title", "Une note").type("date", "3").type("date-mois", "2").type("date-annee", "2026");
        new Select(page.find("#kind")).selectByIndex(1);
        page.press("Ajouter ce document");
        ref = page.path().replaceFirst(".*doc=", "");
    }

    @Test
    void correctingOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents/modifier?doc=" + ref);
    }

    @Test
    void deletingOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents/supprimer?doc=" + ref);
    }

    @Test
    void readingItOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents/lire?doc=" + ref);
    }

    @Test
    void whatAProfessionalMadeIsNotCorrected() {
        var page = Browser.as("dominique")
                .open("/espace/documents/modifier?doc="
                        + Deposit.of("dominique-analyses").ref());
        assertThat(page.all("form #title")).isEmpty();
        PageCheck.here(page, "not theirs");
    }
}

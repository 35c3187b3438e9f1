package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** {@code /espace/proches} and the two pages that end a way. */
class RelativesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches");
    }

    @Test
    void saysWhatOneMayDoForWhomAndUntilWhen() {
        var page = Browser.as("aline").open("/espace/proches");
        assertThat(page.find("#espaces").getText())
                .contains("Dominique Pat-Trois", "l’agenda (à venir)", "Ruth Nessi", "lire les documents", "Jusqu’au");
    }

    @Test
    void whatIsOverOrOutOfReachSaysSo() {
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/fin");
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/hors-portee");
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/invitation");
    }

    @Test
    void aDelegationSaysWhatItAllows() {
        var page = Browser.as("aline").withoutScripts().open("/espace/proches");
        page.press("Ce que je peux faire pour Ruth Nessi, et arrêter");
        PageCheck.here(page, "helped");
        assertThat(page.find("main").getText())
                .contains("lire les documents", "ajouter des documents", "Arrêter d’aider");
    }

    @Test
    void theKeyboardAloneOpensASpaceAndComesBack() {
        var browser = Browser.as("aline").withoutScripts().open("/espace/proches");
        var keyboard = new Keyboard(browser.withScripts());
        keyboard.to("Ouvrir l’espace de Ruth Nessi").enter();
        assertThat(browser.find("#pour-qui").getText()).contains("Ruth Nessi");
        keyboard.to("Documents").enter();
        keyboard.to("Revenir à mon espace").enter();
        assertThat(browser.all("#pour-qui")).isEmpty();
    }

    @Test
    void whoeverHelpsWithWhatIsToComeIsToldSo() {
        var page = Browser.as("aline").withoutScripts().open("/espace/proches");
        page.press("Ouvrir l’espace de Dominique Pat-Trois");
        assertThat(page.find("h1").getText()).isEqualTo("L’espace de Dominique");
        assertThat(page.find("main").getText())
                .contains("l’agenda (à venir)", "Rien de cela n’est encore possible", "Votre aide dure jusqu’au");
        PageCheck.here(page, "waiting");
        page.withoutScripts().press("Revenir à mon espace");
        assertThat(page.find("main").getText()).doesNotContain("Rien de cela");
    }

    /** What a delegate adds goes through the one way to add; who may see it is not theirs to choose (R72). */
    @Test
    void aDelegateAddsADocument(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), "Une note.");
        var page = Browser.as("aline").withoutScripts().open("/espace/proches").press("Ouvrir l’espace de Ruth Nessi");
        page.press("Ajouter un document");
        assertThat(page.all("[name=sharedWith]")).isEmpty();
        PageCheck.here(page, "as a delegate");
        page.withoutScripts().find("#file").sendKeys(file.toString());
        page.type("title", "Note d’Aline")
                .type("date", "3")
                .type("date-mois", "2")
                .type("date-annee", "2026");
        new Select(page.find("#kind")).selectByIndex(2);
        page.press("Ajouter ce document");
        assertThat(page.path()).isEqualTo("/espace");
        page.press("Revenir à mon espace");
        var ruth = Browser.as("ruth").open("/espace/historique");
        assertThat(ruth.find("#historique").getText()).contains("Aline Roux", "Note d’Aline");
    }
}

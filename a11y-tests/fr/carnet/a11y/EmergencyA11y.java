package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about emergencies, and those of reports. */
class EmergencyA11y {

    @ParameterizedTest
    @CsvSource({
        "dominique, /espace/partage/urgence",
        "dominique, /espace/partage/urgence/essai",
        "dominique, /espace/partage/urgence/carte",
        "samu.31, /pro/urgence",
        "samu.31, /pro/urgence?carte=0000",
        "superviseur, /support/signalements"
    })
    void owesWhatEveryPageOwes(String who, String path) {
        PageCheck.everyWay(Browser.as(who), path);
    }

    @Test
    void thePageOfAFoundCardIsPublicAndTheSameWhateverTheCode() {
        PageCheck.everyWay(Browser.fresh(), "/urgence/carte?code=ABCD-EFGH-JKMN-PQRS");
        var page = Browser.fresh().open("/urgence/carte?code=ABCD-EFGH-JKMN-PQRS");
        assertThat(page.find("#carte").getDomProperty("value")).isEqualTo("ABCDEFGHJKMNPQRS");
        assertThat(page.open("/urgence/carte?code=%22%3E%3Cscript%3E")
                        .find("#carte")
                        .getDomProperty("value"))
                .isEqualTo("SCR1PT");
    }

    @Test
    void withoutAReasonOrWordsNothingIsAsked() {
        var page = Browser.as("samu.31").wide(320).withoutScripts().open("/pro/urgence");
        page.press("Ouvrir le dossier en urgence");
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.all(".errors a")).hasSize(6);
        PageCheck.here(page, "with errors");
    }

    @Test
    void anAgentAnswersNothing() {
        var page = Browser.as("agent").open("/support/signalements");
        assertThat(page.find("main").getText()).contains("réservée aux responsables");
    }

    @Test
    void withTheKeyboardAlone() {
        var browser = Browser.as("samu.31").open("/pro");
        var keyboard = new Keyboard(browser);
        keyboard.to("Accès en urgence, sans autorisation du patient").enter();
        keyboard.to("matricule").types("277076322082910").to("familyName").types("nessi");
        keyboard.to("givenName")
                .types("ruth")
                .to("birth")
                .types("14")
                .to("birth-mois")
                .types("7");
        keyboard.to("birth-annee").types("1977").to("reason").types(" ");
        keyboard.to("words")
                .types("Accident de la route")
                .to("Ouvrir le dossier en urgence")
                .enter();
        assertThat(browser.find("#urgence").getText())
                .contains("Accès d’urgence jusqu’au", "Chaque lecture est écrite");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /support/choix} and {@code /conseiller/choix}: the same questions, the same receipt. */
class StaffChoiceA11y {

    @ParameterizedTest
    @CsvSource({"agent, /support/choix, PHONE, par téléphone", "conseillere, /conseiller/choix, , avec un conseiller"})
    void writesDownWhatSomebodyChoosesAndSeesNothingElse(String login, String path, String way, String said) {
        var reader = LetterReader.alone();
        var page = Browser.fresh().signIn(login, "/connexion");
        PageCheck.everyWay(page, path);
        page.withoutScripts().open(path).press("Continuer");
        assertThat(page.all(".errors a")).hasSize(way == null ? 6 : 7);
        PageCheck.here(page, "with errors");
        page.withoutScripts().find("[name=wanted][value=NO]").click();
        if (way != null) page.find("[name=way][value=" + way + "]").click();
        page.type("family", "Lecteur")
                .type("given", "Camille")
                .type("birth", "10")
                .type("birth-mois", "5");
        page.type("birth-annee", "1962").type("lastFive", reader.lastFive()).type("code", reader.code());
        page.press("Continuer").find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix");
        var receipt = page.find(".receipt strong").getText();
        var code = page.find("#suivi").getText();
        PageCheck.here(page, "receipt of staff");
        page = Browser.fresh().open("/mes-choix/suivi").type("receipt", receipt).type("code", code);
        assertThat(page.press("Voir mon choix").find("#choix").getText()).contains("Non à l’espace", said);
    }
}

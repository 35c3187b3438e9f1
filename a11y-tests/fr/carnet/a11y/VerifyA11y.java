package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /verifier}. */
class VerifyA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/verifier");
    }

    @Test
    void anUnknownCodeIsSaidAtTheField() {
        var page = Browser.fresh().withoutScripts().wide(320).open("/verifier").type("code", "0000-0000-0000");
        page.press("Vérifier");
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.find("#code-err").getText()).contains("Nous n’avons donné aucune preuve avec ce code.");
        PageCheck.here(page, "with errors");
    }

    @Test
    void aTrueCodeTellsNoName() {
        var page = LetterReader.alone().refuseAll(Browser.fresh()).press("Confirmer mon choix");
        var code = page.find("#preuve").getText();
        page.open("/verifier?code=" + code);
        assertThat(page.find("#resultat").getText()).contains("toujours valable", "Non à l’espace");
        assertThat(page.text()).doesNotContainIgnoringCase("CAMILLE", "LECTEUR");
        PageCheck.everyWay(page, "/verifier?code=" + code);
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/vagues}. */
class WavesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/vagues");
    }

    @Test
    void eachWrongAnswerIsToldAtItsField() {
        var page = Browser.as("coordinatrice").open("/coordination/vagues");
        page.type("departement", "99").press("Prévoir cette vague");
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.text())
                .contains("Écrivez le numéro d’un département", "Écrivez un jour", "Écrivez un nombre entier");
        PageCheck.here(page, "with errors");
    }
}

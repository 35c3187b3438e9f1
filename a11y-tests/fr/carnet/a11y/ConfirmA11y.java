package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/confirmer}. */
class ConfirmA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = LetterReader.alone().refuseAll(Browser.fresh());
        assertThat(page.path()).isEqualTo("/mes-choix/confirmer");
        assertThat(page.find(".answers").getText()).contains("CAMILLE LECTEUR", "Refuser l’espace", "Toutes");
        PageCheck.everyWay(page, "/mes-choix/confirmer");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/moyen}. */
class MeansA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = Browser.fresh().open("/activer");
        page.type("number", LetterReader.unknown().number()).press("Continuer");
        page.type("birth", "10/05/1962").press("Continuer");
        assertThat(page.path()).isEqualTo("/mes-choix/moyen");
        PageCheck.everyWay(page, "/mes-choix/moyen");
        page.withoutScripts().open("/mes-choix/moyen").press("Continuer");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }
}

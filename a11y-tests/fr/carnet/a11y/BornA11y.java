package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/naissance}. */
class BornA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = Browser.fresh().open("/s-opposer");
        page.type("number", LetterReader.unknown().number()).press("Continuer");
        assertThat(page.path()).isEqualTo("/mes-choix/naissance");
        PageCheck.everyWay(page, "/mes-choix/naissance");
        page.withoutScripts()
                .open("/mes-choix/naissance")
                .type("birth-annee", "")
                .press("Continuer");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }
}

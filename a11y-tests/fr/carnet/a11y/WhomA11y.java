package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/pour-qui}. */
class WhomA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = LetterReader.withChild().identify(Browser.fresh(), "/s-opposer");
        assertThat(page.path()).isEqualTo("/mes-choix/pour-qui");
        PageCheck.everyWay(page, "/mes-choix/pour-qui");
        page.withoutScripts().open("/mes-choix/pour-qui").press("Continuer");
        assertThat(page.find(".errors").getText()).contains("Dites pour qui vous choisissez.");
        PageCheck.here(page, "with errors");
    }
}

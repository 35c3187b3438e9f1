package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /mes-choix/montrer}, with each of the proofs. */
class ShowA11y {

    @ParameterizedTest
    @ValueSource(strings = {"LETTER", "CARD", "GRID"})
    void owesWhatEveryPageOwes(String kind) {
        var page = LetterReader.unknown().upTo(kind, Browser.fresh(), "/s-opposer");
        assertThat(page.path()).isEqualTo("/mes-choix/montrer");
        PageCheck.everyWay(page, "/mes-choix/montrer");
        page.withoutScripts().open("/mes-choix/montrer").press("Continuer");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /mes-choix}. */
class MyChoicesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/mes-choix");
    }

    /** Nothing was begun, or it is over: the page says so and says where to begin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mes-choix/naissance",
                "/mes-choix/moyen",
                "/mes-choix/montrer",
                "/mes-choix/pour-qui",
                "/mes-choix/quoi",
                "/mes-choix/confirmer",
                "/mes-choix/recu"
            })
    void whoComesInTheMiddleIsSentHere(String step) {
        var page = Browser.fresh().withoutScripts().open(step);
        assertThat(page.path()).isEqualTo("/mes-choix");
        assertThat(page.find("[role=status]").getText()).contains("Rien n’a été enregistré");
        PageCheck.here(page, "sent back");
    }
}

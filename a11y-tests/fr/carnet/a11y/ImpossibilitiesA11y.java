package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/impossibles}. */
class ImpossibilitiesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/impossibles");
    }

    @Test
    void isForCoordinatorsOnly() {
        var page = Browser.as("dominique").open("/coordination/impossibles");
        assertThat(page.text()).doesNotContain("Chaque ouverture les essaie");
    }
}

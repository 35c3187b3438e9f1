package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/notifications/discret} and {@code adresse} (M9). */
class DiscreetModeA11y {

    private static final String MODE = "/espace/notifications/discret";

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), MODE);
    }

    @Test
    void anotherAddressOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), MODE + "/adresse");
    }

    @Test
    void onAndOffInOnePressEachWithoutScripts() {
        var page = Browser.as("ruth").withoutScripts().open(MODE);
        page.press("Allumer le mode discret");
        assertThat(page.find("#etat").getText()).isEqualTo("Le mode discret est allumé.");
        PageCheck.here(page, "on");
        page.press("Éteindre le mode discret");
        assertThat(page.find("#etat").getText()).isEqualTo("Le mode discret est éteint.");
    }
}

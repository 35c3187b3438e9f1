package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/accessibilite");
    }

    /** The word that the law asks for, and what is not done. */
    @Test
    void tellsItsStateHonestly() {
        var text = Browser.fresh().open("/accessibilite").text();
        assertThat(text).contains("« non conforme »", "Ce qui manque", "Défenseur des droits");
    }
}

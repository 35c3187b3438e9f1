package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/courriers}. */
class LettersA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/courriers");
    }

    @Test
    void asksForAFile() {
        var page = Browser.as("coordinatrice").open("/coordination/courriers").press("Envoyer le fichier");
        assertThat(page.text()).contains("Choisissez le fichier du lecteur de codes-barres.");
        PageCheck.here(page, "without file");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/attentes}. */
class LineDaysA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/attentes");
    }

    /** What was typed stays, to be corrected. */
    @Test
    void eachWrongAnswerIsToldAtItsField() {
        var page = Browser.as("coordinatrice").open("/coordination/attentes");
        page.type("appels", "-3").type("minutes", "601").press("Noter ce jour");
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.text()).contains("Écrivez un nombre entier, par exemple 1250", "de 0 à 600");
        assertThat(page.find("#appels").getDomProperty("value")).isEqualTo("-3");
        assertThat(page.find("#minutes").getDomProperty("value")).isEqualTo("601");
        PageCheck.here(page, "with errors");
    }

    @Test
    void aDayToComeIsRefused() {
        var page = Browser.as("coordinatrice").open("/coordination/attentes");
        page.type("jour-annee", "2999")
                .type("appels", "12")
                .type("minutes", "3")
                .press("Noter ce jour");
        assertThat(page.text()).contains("un jour des douze derniers mois");
    }

    @Test
    void isForCoordinatorsOnly() {
        var page = Browser.as("dominique").open("/coordination/attentes");
        assertThat(page.text()).doesNotContain("Noter ce jour");
    }
}

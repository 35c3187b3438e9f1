package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /pro}. */
class FindPatientA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dr.martin"), "/pro");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.as("dr.martin").wide(320).withoutScripts().open("/pro");
        page.press("Rechercher");
        assertThat(page.title()).isEqualTo("Erreur : Trouver un patient – Carnet");
        assertThat(page.all(".errors a")).hasSize(4);
        PageCheck.here(page, "with errors");
    }
}

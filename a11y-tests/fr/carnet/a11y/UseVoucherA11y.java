package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /pro/bon}. */
class UseVoucherA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dr.martin"), "/pro/bon");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.as("dr.martin").wide(320).withoutScripts().open("/pro/bon");
        page.press("Ouvrir le dossier");
        assertThat(page.title()).isEqualTo("Erreur : Utiliser un bon d’accès – Carnet");
        assertThat(page.all(".errors a")).hasSize(5);
        PageCheck.here(page, "with errors");
    }
}

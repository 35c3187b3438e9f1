package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /pro/deposer}. */
class TypeVoucherA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dr.martin"), "/pro/deposer");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.as("dr.martin").wide(320).withoutScripts().open("/pro/deposer");
        page.press("Continuer");
        assertThat(page.title()).isEqualTo("Erreur : Déposer un document avec un bon – Carnet");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }
}

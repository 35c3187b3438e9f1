package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /activer}. */
class ActivateA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/activer");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.fresh().wide(320).withoutScripts().open("/activer");
        page.press("Continuer");
        assertThat(page.title()).isEqualTo("Erreur : Ouvrir mon espace de santé – Carnet");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }
}

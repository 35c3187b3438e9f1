package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/suivi}. */
class FollowA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/mes-choix/suivi");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.fresh().wide(320).withoutScripts().open("/mes-choix/suivi");
        page.press("Voir mon choix");
        assertThat(page.all(".errors a")).hasSize(2);
        PageCheck.here(page, "with errors");
        page.type("receipt", "C-0000-0000").type("code", "0000-0000-0000").press("Voir mon choix");
        assertThat(page.find(".errors").getText()).contains("ne vont pas ensemble");
        assertThat(page.find("#receipt").getDomProperty("value")).isEqualTo("C-0000-0000");
    }

    @Test
    void withATimelineItOwesTheSame() {
        var page = LetterReader.alone().refuseAll(Browser.fresh()).press("Confirmer mon choix");
        var receipt = page.find(".receipt strong").getText();
        var code = page.find("#suivi").getText();
        page.open("/mes-choix/suivi")
                .type("receipt", receipt)
                .type("code", code)
                .press("Voir mon choix");
        assertThat(page.find("#choix").getText()).contains("Non à l’espace", receipt);
        PageCheck.everyWay(page, "/mes-choix/suivi");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/quoi}. */
class ScopeA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = LetterReader.alone().identify(Browser.fresh(), "/activer");
        assertThat(page.path()).isEqualTo("/mes-choix/quoi");
        PageCheck.everyWay(page, "/mes-choix/quoi");
        page.withoutScripts().open("/mes-choix/quoi").press("Continuer");
        assertThat(page.all(".errors a")).hasSize(1);
        PageCheck.here(page, "with errors");
    }

    @Test
    void refusingEveryPartIsNotOpening() {
        var page = LetterReader.alone().identify(Browser.fresh().withoutScripts(), "/activer");
        page.find("[name=scope][value=EXCEPT]").click();
        page.all("[name=parts]").forEach(part -> part.click());
        page.press("Continuer");
        assertThat(page.find(".errors").getText()).contains("Vous refusez toutes les parties.");
        assertThat(page.all("[name=parts]:checked")).as("what was ticked stays").hasSize(4);
    }
}

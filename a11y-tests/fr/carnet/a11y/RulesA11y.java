package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /regles}: the rules in words, the matrix by profession. */
class RulesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/regles");
        PageCheck.everyWay(Browser.fresh(), "/regles?metier=60");
    }

    @Test
    void aRuleHasItsAddressAndAProfessionItsTable() {
        var page = Browser.fresh().withoutScripts().open("/regles#BLOCKED");
        assertThat(page.find("#BLOCKED").getText())
                .startsWith("Un professionnel ou un établissement bloqué ne voit rien");
        page.open("/regles?metier=60");
        assertThat(page.find("#metiers tr[data-ref='68599-0'] td").getText()).isEqualTo("non");
        assertThat(page.find("#metiers tr[data-ref='11502-2'] td").getText()).isEqualTo("oui");
    }
}

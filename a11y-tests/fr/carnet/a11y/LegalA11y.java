package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/mentions-legales");
    }

    @Test
    void claimsNoMarkOfOthers() {
        assertThat(Browser.fresh().open("/mentions-legales").text()).contains("EUPL 1.2", "pas « Mon espace santé »");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first pages of those who work with Carnet and never see a document. */
class StaffHomesA11y {

    @ParameterizedTest
    @CsvSource({"conseillere, /conseiller", "agent, /support", "superviseur, /support", "coordinatrice, /coordination"})
    void eachLandsOnTheirHomeThatSaysWhatTheyNeverSee(String login, String home) {
        var page = Browser.fresh().signIn(login, "/connexion");
        assertThat(page.path()).isEqualTo(home);
        assertThat(page.text()).contains("Ce que vous ne verrez jamais");
        PageCheck.everyWay(page, home);
    }
}

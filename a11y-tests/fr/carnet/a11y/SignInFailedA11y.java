package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailedA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/connexion/echec");
    }

    @ParameterizedTest
    @CsvSource({"expiree, cookies", "abandon, arrêté", "panne, minutes", "unheard-of, cookies"})
    void saysWhyAndStartsAgainTowardsTheSamePage(String cause, String word) {
        var page = Browser.fresh().open("/connexion/echec?cause=" + cause + "&retour=/espace/documents");
        assertThat(page.text()).contains(word);
        assertThat(page.find("main a.button").getDomAttribute("href"))
                .isEqualTo("/connexion?retour=%2Fespace%2Fdocuments");
    }

    @Test
    void whoHasNoSpaceHereIsOfferedToSignOut() {
        var page = Browser.fresh().open("/connexion/echec?cause=compte");
        PageCheck.here(page, "an account without capacity");
        assertThat(page.find("main form").getDomAttribute("action")).isEqualTo("/deconnexion");
    }
}

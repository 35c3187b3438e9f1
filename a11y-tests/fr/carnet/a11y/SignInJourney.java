package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInJourney {

    @ParameterizedTest
    @CsvSource({
        "dominique, /espace",
        "ruth, /espace",
        "dr.martin, /pro",
        "conseillere, /conseiller",
        "agent, /support",
        "superviseur, /support",
        "coordinatrice, /coordination"
    })
    void everybodyReachesTheirHomeWithoutScripts(String login, String home) {
        var page = Browser.fresh().withoutScripts().signIn(login, home);
        assertThat(page.path()).isEqualTo(home);
        assertThat(page.all("h1")).hasSize(1);
    }
}

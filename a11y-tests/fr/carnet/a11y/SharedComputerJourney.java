package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** A computer that others use after (SECURITY attacks 8 and 15), and a person who was long to write. */
class SharedComputerJourney {

    @Test
    void afterTheSignOutTheBackButtonShowsNothing() {
        signOutAndGoBack(Browser.fresh());
    }

    @Test
    void norDoesItWithoutScripts() {
        signOutAndGoBack(Browser.fresh().withoutScripts());
    }

    private static void signOutAndGoBack(Browser browser) {
        browser.signIn("dominique", "/espace").open("/espace/documents");
        assertThat(browser.text()).contains("Pat-Trois");
        browser.press("Se déconnecter");
        await().untilAsserted(() -> assertThat(browser.path()).isEqualTo("/connexion/fin"));
        for (var step = 0; step < 2; step++) {
            browser.driver().navigate().back();
            await().untilAsserted(() -> assertThat(browser.all("#kc-login"))
                    .as("the issuer asks again")
                    .hasSize(1));
            assertThat(browser.text()).doesNotContain("Pat-Trois");
        }
    }

    @Test
    void aSessionThatEndsWhileWritingLosesNoText() {
        var browser = Browser.fresh().withoutScripts().signIn("dr.martin", "/pro");
        browser.type("familyName", "Élan d’été");
        browser.driver().manage().deleteCookieNamed("carnet");
        browser.find("main form button").click();

        await().untilAsserted(() -> assertThat(browser.path()).startsWith("/pro?reprise="));
        assertThat(browser.find("#familyName").getDomProperty("value")).isEqualTo("Élan d’été");
        assertThat(browser.text()).contains("rien n’a été envoyé");
        PageCheck.here(browser, "with text that was kept");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivacyA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/confidentialite");
    }

    /** The cookies that a visitor gets are those that the page names. */
    @Test
    void namesTheCookiesOfAVisitor() {
        var page = Browser.fresh().open("/?lang=fr&affichage=sombre").open("/confidentialite");
        assertThat(page.driver().manage().getCookies()).isNotEmpty().allSatisfy(cookie -> assertThat(page.text())
                .contains("« " + cookie.getName() + " »"));
    }
}

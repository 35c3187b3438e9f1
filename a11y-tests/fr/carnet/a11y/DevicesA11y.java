package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/appareils} and {@code oublier} (R64). */
class DevicesA11y {

    private static final String DEVICES = "/espace/appareils";

    @Test
    void oweWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), DEVICES);
    }

    @Test
    void forgettingOwesWhatEveryPageOwes() {
        var page = Browser.as("dominique").open(DEVICES);
        var forget = page.find("#appareils a").getDomProperty("href");
        PageCheck.everyWay(page, forget.substring(forget.indexOf("/espace")));
    }

    @Test
    void oneThatIsForgottenAlreadyIsSaidInPlainWords() {
        var page = Browser.as("dominique").open(DEVICES + "/oublier?appareil=00000000-0000-0000-0000-000000000000");
        assertThat(page.find("main").getText()).contains("Cet appareil est déjà oublié");
        PageCheck.here(page, "forgotten already");
    }
}

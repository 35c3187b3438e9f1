package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/choix/fermer}, before anything is done. */
class CloseSpaceA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/choix/fermer");
    }

    @Test
    void saysWhatWouldHappenAndDoesNothing() {
        var page = Browser.as("ruth").open("/espace/choix/fermer");
        assertThat(page.find("#effets").getText()).contains("document", "perd", "remboursements", "rouvrir");
        assertThat(page.open("/espace/choix/fermer").find("h1").getText()).isEqualTo("Fermer mon espace");
    }

    @Test
    void anOpenSpaceIsClosedBeforeItIsErased() {
        var page = Browser.as("dominique").open("/espace/choix/effacer");
        assertThat(page.find("main").getText()).contains("Fermez-le d’abord");
        PageCheck.here(page, "open");
    }

    @Test
    void aSpaceThatIsNotSuspendedSaysSo() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/choix/suspension");
    }
}

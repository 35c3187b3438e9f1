package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/choix}. */
class OwnChoiceA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("paul"), "/espace/choix");
    }

    /** Ruth refuses a part, sees her choice with its proof, and takes it back. */
    @Test
    void aPartIsRefusedAndTakenBack() {
        var page = Browser.as("ruth").withoutScripts().open("/espace/choix").press("Choisir les parties ouvertes");
        page.find("[name=scope][value=EXCEPT]").click();
        page.find("[name=parts][value=AGENDA]").click();
        page.press("Continuer").press("Confirmer mon choix").open("/espace/choix");
        assertThat(page.find("main").getText()).contains("Cet espace est ouvert.", "Sans : agenda");
        PageCheck.everyWay(page, "/espace/choix");
        page.withoutScripts().open("/espace/choix").press("Choisir les parties ouvertes");
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix").open("/espace/choix");
        assertThat(page.all("#choix > li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.find("#etat").getText()).isEqualTo("Cet espace est ouvert.");
    }
}

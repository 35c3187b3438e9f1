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

    /** One door to close, whoever looks and wherever the space is in its life; the dry run is behind it for everybody. */
    @Test
    void aSpaceThatIsNotOpenIsRefusedBehindTheSameDoorAsAnOpenOneIsClosed() {
        var page = Browser.as("paul").withoutScripts().open("/espace/choix").press("Refuser cet espace");
        assertThat(page.path()).isEqualTo("/espace/choix/fermer");
        assertThat(page.find("#effets").getText()).contains("ne s’ouvrira pas", "remboursements");
        PageCheck.here(page, "not open yet");
        page.withoutScripts().press("Refuser seulement certaines parties");
        assertThat(page.path()).isEqualTo("/mes-choix/quoi");
        page = Browser.as("dominique").withoutScripts().open("/espace/choix").press("Fermer cet espace");
        assertThat(page.path()).isEqualTo("/espace/choix/fermer");
        assertThat(page.all("main form button")).hasSize(1);
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the public page to a document and back, with the keyboard alone and without scripts. */
class KeyboardJourney {

    @Test
    void aCitizenSignsInReadsADocumentAndSignsOut() {
        var document = Deposit.of("dominique-analyses");
        var browser = Browser.fresh().open("/");
        var keyboard = new Keyboard(browser);
        keyboard.to("Ouvrir mon espace").enter();
        keyboard.to("username")
                .types("dominique")
                .to("password")
                .types("carnet")
                .enter();
        assertThat(browser.path()).isEqualTo("/espace");

        keyboard.to("Documents").enter();
        keyboard.to(document.title()).enter();
        assertThat(browser.find("h1").getText()).isEqualTo(document.title());
        assertThat(browser.text()).contains("Hémoglobine", "12,9 g/dL");

        keyboard.to("Voir qui l’a consulté").enter();
        assertThat(browser.find("#historique").getText()).contains("Vous avez lu un document : " + document.title());

        keyboard.to("Se déconnecter").enter();
        assertThat(browser.path()).isEqualTo("/connexion/fin");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Iris moves, then shuts out whoever helps her: looked at first, done at once, no message sent (M9, M15). */
class LifeEventsJourney {

    private static Browser iris(String path) {
        return Browser.as("iris").withoutScripts().open("/espace/evenements" + path);
    }

    private static void tick(Browser page, String name) {
        page.all("main .choice").stream()
                .filter(choice -> choice.getText().contains(name))
                .findFirst()
                .orElseThrow()
                .findElement(org.openqa.selenium.By.tagName("input"))
                .click();
    }

    @Test
    void whoMovesSeesWhatWouldChangeAndConfirmsOnce() {
        var page = iris("").press("Déménager");
        assertThat(page.find("main form").getText()).contains("Toulouse", "Paris", "prend fin tout seul après le");
        tick(page, "Nadia PETIT");
        page.press("Voir ce qui changerait");
        assertThat(page.find("[data-ref=losing]").getText())
                .isEqualTo("Nadia PETIT – Infirmier, Maison de santé des Lilas");
        assertThat(page.find("#remarque").getText()).contains("n’est pas prévenu");
        PageCheck.here(page, "looked at");
        assertThat(iris("/demenagement").find("main form").getText())
                .as("nothing is done")
                .contains("Nadia PETIT");
        tick(page, "Nadia PETIT");
        page.press("Voir ce qui changerait").press("Confirmer et tout faire");
        assertThat(page.find("[role=status]").getText())
                .contains("1 accès est terminé.", "1 personne ne voit plus tout ce qu’elle voyait.");
        assertThat(page.find("#elsewhere").getText()).isEqualTo("Ce qui reste à faire");
        PageCheck.here(page, "done");
        assertThat(Browser.as("iris")
                        .open("/espace/partage")
                        .find("#professionnels")
                        .getText())
                .doesNotContain("PETIT");
    }

    @Test
    void whoIsNotSafeEndsAHelpWithoutAMessage() {
        var marc = Browser.as("marc").withoutScripts().open("/espace/proches");
        marc.press("Ouvrir l’espace d’Iris Vallon");
        var session = marc.driver().manage().getCookies();
        var page = iris("/mes-acces");
        tick(page, "Arrêter l’aide de Marc Vallon");
        page.press("Voir ce qui changerait");
        assertThat(page.find("[data-ref=losing]").getText()).contains("Marc Vallon");
        assertThat(page.find("#remarque").getText()).startsWith("Aucun message n’est envoyé.");
        PageCheck.here(page, "looked at");
        page.withoutScripts().press("Confirmer et tout faire");
        assertThat(page.find("[role=status]").getText()).startsWith("1 aide est arrêtée.");
        PageCheck.here(page, "done");

        var late = Browser.fresh().open("/aide");
        session.forEach(cookie -> late.driver().manage().addCookie(cookie));
        assertThat(late.open("/espace/documents").path()).isEqualTo("/espace/proches/fin");
        assertThat(Browser.as("marc").open("/espace/notifications").text()).doesNotContain("IRIS", "Iris");
    }
}

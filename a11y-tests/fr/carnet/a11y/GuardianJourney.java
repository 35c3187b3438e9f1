package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A guardian certifies, opens a child's space, and comes back; the child keeps something; a second one is invited (R70, R76). */
class GuardianJourney {

    private static final Map<String, String> HEADINGS = Map.of(
            "/espace", "L’espace de Sami",
            "/espace/documents", "Les documents de Sami",
            "/espace/historique", "L’historique de Sami",
            "/espace/notifications", "Vos notifications sur l’espace de Sami",
            "/espace/partage", "Qui peut voir les documents de Sami ?",
            "/espace/choix", "Le choix pour Sami",
            "/espace/proches", "Proches",
            "/espace/documents/ajouter", "Ajouter un document pour Sami");

    @Test
    void aGuardianCertifiesAndOpensEachPage() {
        var browser = Browser.as("leila").withoutScripts().open("/espace/proches");
        if (browser.text().contains("Dire que je représente Sami Benali")) {
            browser.press("Dire que je représente Sami Benali, puis ouvrir son espace");
            PageCheck.here(browser, "to certify");
            browser.withoutScripts().press("Certifier");
            assertThat(browser.find(".errors").getText()).contains("Cochez la case");
            browser.find("[name=sure]").click();
            browser.press("Certifier");
        }
        browser.press("Ouvrir l’espace de Sami Benali");
        HEADINGS.forEach((address, heading) -> {
            browser.open(address);
            assertThat(browser.path()).isEqualTo(address);
            assertThat(browser.find("#pour-qui").getText()).as(address).contains("Vous agissez pour Sami Benali");
            assertThat(browser.find("h1").getText()).as(address).isEqualTo(heading);
            assertThat(browser.find("main").getText())
                    .as(address)
                    .doesNotContainIgnoringCase("votre espace")
                    .doesNotContainIgnoringCase("vos documents");
        });
        assertThat(browser.open("/espace/documents?lang=en").find("h1").getText())
                .isEqualTo("Sami’s documents");
        browser.open("/espace?lang=fr");
        PageCheck.everyWay(browser, "/espace/proches");
        PageCheck.everyWay(browser, "/espace/proches/representants");
        browser.withoutScripts().open("/espace/proches/representants").press("Inviter");
        assertThat(browser.all(".errors a")).hasSize(3);
        browser.type("given", "Karim").type("family", "Benali");
        browser.find("[name=way][value=PAPER]").click();
        browser.press("Inviter");
        assertThat(browser.find("#invites").getText()).contains("Karim Benali", "En attente de sa réponse");
        PageCheck.here(browser, "invited");
        browser.withoutScripts().press("Retirer l’invitation");
        assertThat(browser.find("#invites").getText()).contains("Invitation retirée");
        browser.press("Revenir à mon espace");
        assertThat(browser.find("h1").getText()).contains("Leïla");
        assertThat(browser.open("/espace/documents").find("h1").getText()).isEqualTo("Vos documents");
    }

    @Test
    void sixteenAndNearlyEighteenHaveTheirPages() {
        var nour = Browser.as("nour").open("/espace/proches");
        assertThat(nour.find("main").getText()).contains("Ce que je garde pour moi", "Ce qui change à 18 ans");
        PageCheck.everyWay(nour, "/espace/proches/pour-moi");
        var sami = Browser.as("sami").open("/espace/proches/dix-huit-ans");
        assertThat(sami.find("#jour").getText()).contains("Rien n’est encore fait");
        assertThat(sami.find("#parents").getText()).contains("Leïla Benali");
        assertThat(sami.find("#perdent").getText()).contains("Leïla Benali");
        PageCheck.everyWay(sami, "/espace/proches/dix-huit-ans");
    }

    @Test
    void aSupervisorRecordsWhomACourtNamed() {
        var page = Browser.as("superviseur");
        PageCheck.everyWay(page, "/support/tutelle");
        page.withoutScripts().open("/support/tutelle").press("Enregistrer");
        assertThat(page.all(".errors a")).hasSize(8);
        PageCheck.here(page, "with errors");
        var agent = Browser.as("agent").open("/support/tutelle");
        assertThat(agent.all("main form")).isEmpty();
    }
}

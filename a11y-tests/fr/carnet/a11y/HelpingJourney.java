package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asked on paper, accepted, used, out of reach, ended: two people and their own sign-ins (R71–R75). */
class HelpingJourney {

    private static Browser leila() {
        return Browser.as("leila").withoutScripts();
    }

    private static Browser nour() {
        return Browser.as("nour").withoutScripts();
    }

    @Test
    void fromTheInvitationToTheEnd() {
        var asking = leila().open("/espace/proches/inviter");
        PageCheck.everyWay(asking, "/espace/proches/inviter");
        asking.withoutScripts().press("Inviter");
        assertThat(asking.all(".errors a")).hasSize(5);
        PageCheck.here(asking, "with errors");
        assertThat(asking.all("[name=scopes]:checked"))
                .as("none is given unless ticked")
                .isEmpty();
        asking.withoutScripts().type("given", "nour").type("family", "Benali");
        asking.find("[name=scopes][value=DOCUMENTS_READ]").click();
        var year = java.time.LocalDate.now().plusYears(1).getYear();
        asking.type("last", "31").type("last-mois", "1").type("last-annee", Integer.toString(year));
        asking.find("[name=way][value=PAPER]").click();
        asking.press("Voir ce que cela changerait");
        assertThat(asking.find("#changements").getText())
                .contains("Si cette personne dit oui", "Rien n’est encore envoyé.");
        PageCheck.here(asking, "tried");
        asking.withoutScripts().press("Inviter");
        var code = asking.find("#code").getText();
        var link = asking.path();
        PageCheck.everyWay(asking, link);
        assertThat(asking.open(link).find("#etat").getText()).startsWith("Cette personne n’a pas encore répondu.");

        var answering = nour().open("/espace/proches").press("J’ai reçu un code d’invitation");
        answering.type("code", "AAAA-AAAA-AAAA").press("Continuer");
        assertThat(answering.find(".errors").getText()).contains("Ce code ne vous ouvre rien");
        answering.type("code", code.toLowerCase()).press("Continuer");
        assertThat(answering.find("main").getText())
                .contains("Leïla Benali vous demande de l’aider", "lire les documents");
        PageCheck.here(answering, "to answer");
        answering.withoutScripts().press("Accepter");

        var helping = answering.press("Ouvrir l’espace de Leïla Benali");
        assertThat(helping.path()).isEqualTo("/espace");
        assertThat(helping.find("#pour-qui").getText()).contains("Vous agissez pour Leïla Benali");
        assertThat(helping.find("#menu").getText())
                .contains("Documents")
                .doesNotContain("Historique", "Partage", "Choix");
        PageCheck.everyWay(helping, "/espace");
        PageCheck.everyWay(helping, "/espace/documents");
        PageCheck.everyWay(helping, "/espace/notifications");
        assertThat(helping.printed().find("#pour-qui").isDisplayed())
                .as("on paper too (R75)")
                .isTrue();
        helping.plain().withoutScripts();
        for (var address : List.of(
                "/espace/historique",
                "/espace/partage",
                "/espace/choix",
                "/espace/proches/inviter",
                "/espace/documents/ajouter",
                "/espace/documents/supprimer",
                "/espace/nulle-part")) {
            assertThat(helping.open(address).path()).as(address).isEqualTo("/espace/proches/hors-portee");
        }

        helping.open("/espace").press("Revenir à mon espace");
        assertThat(helping.all("#pour-qui")).isEmpty();
        helping.driver().navigate().back();
        assertThat(helping.text()).as("nothing of the other space is kept").doesNotContain("Vous agissez pour");

        helping.open("/espace/proches").press("Ouvrir l’espace de Leïla Benali");
        var session = helping.driver().manage().getCookies();
        var ending = leila().open(link);
        assertThat(ending.find("#changements").getText())
                .contains("1 personne ne verra plus votre espace", "Nour Benali");
        ending.press("Mettre fin maintenant");
        assertThat(ending.find("#etat").getText()).startsWith("C’est fini.");
        PageCheck.here(ending, "ended");

        var late = Browser.fresh().open("/aide");
        session.forEach(cookie -> late.driver().manage().addCookie(cookie));
        assertThat(late.open("/espace/documents").path()).isEqualTo("/espace/proches/fin");
        assertThat(late.open("/espace").find("h1").getText()).contains("Nour");
    }
}

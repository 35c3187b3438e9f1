package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Closed, opened again, closed, erasure asked for and cancelled: each page on the way, without scripts (R130, R131). */
class ClosingJourney {

    private final Browser page = Browser.as("colette").withoutScripts();

    @Test
    void closedReopenedClosedAndAlmostErased() {
        page.open("/espace/choix/fermer");
        assertThat(page.find("#effets").getText()).containsPattern("perd(ent)? l’accès");
        page.press("Fermer mon espace");
        assertThat(page.find("h1").getText()).isEqualTo("Votre espace est fermé");
        assertThat(page.find("#recu").getText()).matches("Numéro de reçu : C-\\w{4}-\\w{4}");
        PageCheck.here(page, "closed");

        page.withoutScripts().press("Rouvrir mon espace");
        assertThat(page.find("h1").getText()).isEqualTo("Votre espace est rouvert");
        page.open("/espace/choix/fermer").press("Fermer mon espace");

        page.press("Effacer tout, sans attendre dix ans");
        PageCheck.here(page, "before asking");
        page.withoutScripts().press("Demander l’effacement");
        assertThat(page.find(".errors").getText()).contains("Cochez la case");
        page.find("[name=sure]").click();
        page.press("Demander l’effacement");
        assertThat(page.find("[role=status]").getText()).startsWith("L’effacement est demandé.");
        assertThat(page.find("#attend").getText()).contains("Vous pouvez encore l’annuler");
        PageCheck.here(page, "waiting");
        page.withoutScripts().press("Annuler l’effacement");
        assertThat(page.find("[role=status]").getText()).startsWith("L’effacement est annulé.");

        page.open("/espace/historique");
        assertThat(page.find("#historique").getText())
                .containsSubsequence(
                        "Vous avez annulé l’effacement",
                        "Vous avez demandé d’effacer",
                        "Vous avez fermé l’espace",
                        "Vous avez rouvert l’espace");
        page.open("/espace/choix/fermer").press("Rouvrir mon espace");
    }
}

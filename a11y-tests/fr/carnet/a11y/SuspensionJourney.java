package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** Asked for by one, confirmed by another, contested by the holder, ended by two (R109, R132). */
class SuspensionJourney {

    private static final String LIST = "/support/suspensions";

    private static Browser one() {
        return Browser.as("superviseur").withoutScripts();
    }

    private static Browser other() {
        return Browser.as("superviseure").withoutScripts();
    }

    @Test
    void twoSupervisorsAndTheHolder() {
        var asking = one().open(LIST);
        PageCheck.everyWay(asking, LIST);
        asking.withoutScripts().open(LIST).press("Demander la suspension");
        assertThat(asking.all(".errors a")).hasSize(5);
        asking.type("family", "Blanc").type("given", "Simon").type("birth", "3").type("birth-mois", "11");
        asking.type("birth-annee", "1990").type("lastFive", "00270");
        new Select(asking.find("#reason")).selectByValue("FRAUD");
        asking.press("Demander la suspension");
        assertThat(asking.find("[role=status]").getText()).startsWith("La suspension est demandée.");
        asking.press("SIMON BLANC");
        assertThat(asking.find("main").getText()).contains("Vous avez fait la demande");

        var confirming = other().open(LIST).press("SIMON BLANC");
        PageCheck.here(confirming, "to confirm");
        confirming.withoutScripts().press("Suspendre l’espace");
        assertThat(confirming.find("#suspensions").getText()).contains("En cours");

        var holder = Browser.as("simon").withoutScripts().open("/espace/choix/suspension");
        assertThat(holder.find("main").getText()).contains("Fraude signalée", "minuit");
        PageCheck.here(holder, "suspended");
        holder.withoutScripts().press("Contester la suspension");
        assertThat(holder.find(".errors").getText()).contains("Écrivez votre réponse");
        holder.type("words", "Ce n’est pas moi.").press("Contester la suspension");
        assertThat(holder.find("[role=status]").getText()).startsWith("Votre réponse est enregistrée.");

        var ending = one().open(LIST).press("SIMON BLANC");
        assertThat(ending.find("main").getText()).contains("Ce n’est pas moi.");
        ending.press("Demander la fin de la suspension");
        other().open(LIST).press("SIMON BLANC").press("Mettre fin à la suspension");
        assertThat(Browser.as("simon")
                        .open("/espace/choix/suspension")
                        .find("#etat")
                        .getText())
                .startsWith("La suspension est terminée");
    }

    @Test
    void anAgentDecidesNothing() {
        var page = Browser.as("agent").open(LIST);
        assertThat(page.find("main").getText()).contains("réservée aux responsables");
        assertThat(page.all("main form")).isEmpty();
        PageCheck.here(page, "agent");
    }
}

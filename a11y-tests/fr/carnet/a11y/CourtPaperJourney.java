package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /support/decisions} and {@code /support/decision}: written down by an agent, confirmed by a supervisor (R12). */
class CourtPaperJourney {

    private static final String LIST = "/support/decisions";

    @Test
    void anAgentWritesItDownASupervisorConfirms() {
        var child = LetterReader.withChild().child();
        var page = Browser.as("agent");
        PageCheck.everyWay(page, LIST);
        page.withoutScripts().open(LIST).press("Chercher");
        assertThat(page.all(".errors a")).hasSize(4);
        page.type("family", "Lecteur").type("given", "Noé").type("birth", "2/9/2016");
        page.type("lastFive", child.lastFive()).press("Chercher").press("Noter la décision");
        assertThat(page.all(".errors a")).hasSize(4);
        PageCheck.here(page, "with errors");
        page.withoutScripts().find("[name=guardian]").click();
        page.type("reference", "RG 26/" + child.lastFive()).type("court", "Tribunal judiciaire de Toulouse");
        page.type("decided", "2/11/2025").press("Noter la décision");
        assertThat(page.find("[role=status]").getText()).startsWith("La décision est notée.");
        page.find("#papiers li:last-child a").click();
        assertThat(page.find("main").getText()).contains("RG 26/" + child.lastFive(), "Un responsable");
        assertThat(page.text()).doesNotContain("Confirmer la décision");
        var address = page.path();

        var supervisor = Browser.as("superviseur").withoutScripts();
        PageCheck.everyWay(supervisor, address);
        supervisor.withoutScripts().open(address).press("Confirmer la décision");
        assertThat(supervisor.find("[role=status]").getText()).startsWith("La décision vaut");
        PageCheck.here(supervisor, "confirmed");
    }
}

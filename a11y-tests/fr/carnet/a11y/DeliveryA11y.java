package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /support/notifications} (R69). */
class DeliveryA11y {

    private static final String PAGE = "/support/notifications";

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("agent"), PAGE);
    }

    @Test
    void theStateIsSaidAndNothingElse() {
        var page = Browser.as("agent").open(PAGE);
        page.type("family", "Lefevre").type("given", "Paul");
        page.type("birth", "10").type("birth-mois", "5").type("birth-annee", "1962");
        page.type("lastFive", "04227").press("Regarder");
        assertThat(page.find("[role=status]").getText()).isNotBlank();
        PageCheck.here(page, "a state");
    }

    @Test
    void somebodyElseIsNobody() {
        var page = Browser.as("agent").open(PAGE);
        page.type("family", "Lefevre").type("given", "Paul");
        page.type("birth", "10").type("birth-mois", "5").type("birth-annee", "1963");
        page.type("lastFive", "04227").press("Regarder");
        assertThat(page.find("main").getText()).contains("Ces réponses ne vont pas ensemble");
        PageCheck.here(page, "nobody");
    }
}

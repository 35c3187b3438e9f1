package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/campagne}. */
class CampaignA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/campagne");
    }

    @Test
    void saysCountsAndNobody() {
        var page = Browser.as("coordinatrice").open("/coordination/campagne");
        assertThat(page.find("#etats").getText()).contains("Parti, le délai court", "Personne non jointe");
        assertThat(page.text()).contains("Un avis qui part aujourd’hui").doesNotContain("EXEMPLE-", "LEFEVRE");
    }

    @Test
    void isForCoordinatorsOnly() {
        var page = Browser.as("dominique").open("/coordination/campagne");
        assertThat(page.text()).doesNotContain("délai court");
    }
}

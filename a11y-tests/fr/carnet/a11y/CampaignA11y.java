package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
        await().atMost(Duration.ofMinutes(1))
                .until(() -> page.open("/coordination/campagne").text().contains("Compté le"));
        assertThat(page.find("#etats").getText()).contains("Parti, le délai court", "Personne non jointe");
        assertThat(page.text())
                .contains("Un avis qui part aujourd’hui")
                .doesNotContainIgnoringCase("EXEMPLE-", "LEFEVRE");
    }

    @Test
    void isForCoordinatorsOnly() {
        var page = Browser.as("dominique").open("/coordination/campagne");
        assertThat(page.text()).doesNotContain("délai court");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /coordination/simulateur}. */
class SimulatorA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("coordinatrice"), "/coordination/simulateur");
    }

    /** The nation with the agents supposed at first: it breaks, and says how many are needed. */
    @Test
    void warnsWhenTheLineWouldBreak() {
        var page = Browser.as("coordinatrice").open("/coordination/simulateur?agents=500");
        assertThat(page.find(".notice.warn").getText()).contains("La ligne d’aide ne tient pas", "500");
        var many = page.open("/coordination/simulateur?agents=5000");
        assertThat(many.find(".notice.ok").getText()).contains("La ligne d’aide tient");
    }

    /** Each bar has its row, and the row says its number. */
    @Test
    void theChartIsTheTable() {
        var page = Browser.as("coordinatrice").open("/coordination/simulateur");
        assertThat(page.all(".chart rect"))
                .hasSameSizeAs(page.all("#semaines tbody tr"))
                .isNotEmpty();
        assertThat(page.find(".chart title").getDomProperty("textContent")).contains("Appels du jour le plus chargé");
    }

    @Test
    void aWrongFigureIsToldAtItsField() {
        var page = Browser.as("coordinatrice").open("/coordination/simulateur?agents=beaucoup&mails=101");
        assertThat(page.text()).contains("Écrivez un nombre entre 1 et 20000.", "Écrivez un nombre entre 0 et 100.");
        assertThat(page.all("#semaines")).isEmpty();
        PageCheck.here(page, "with errors");
    }
}

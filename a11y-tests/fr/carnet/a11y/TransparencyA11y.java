package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /transparence}: the weeks of the demo's campaign that are over. */
class TransparencyA11y {

    /** The job counts them within a minute of the start. */
    @BeforeAll
    static void theWeeksAreCounted() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> Browser.fresh()
                                .open("/transparence")
                                .all("#semaines tbody tr")
                                .size()
                        > 5);
    }

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/transparence");
        PageCheck.everyWay(Browser.fresh(), "/transparence?region=76");
    }

    /** Fifteen people of Toulouse were told seven weeks ago; those who are fewer than eleven are not told. */
    @Test
    void tellsElevenAndMoreAndNoSmallerNumber() {
        var page = Browser.fresh().open("/transparence");
        assertThat(page.find("#regions tr[data-ref='76'] td").getText()).isEqualTo("15");
        assertThat(page.find("#regions tr[data-ref='52'] td").getText()).isEqualTo("moins de 11");
        assertThat(page.all("#semaines td, #regions td").stream().map(cell -> cell.getText()))
                .allSatisfy(cell -> assertThat(cell.equals("moins de 11") || Integer.parseInt(cell) >= 11)
                        .isTrue());
        assertThat(page.find("#semaines thead").getText()).contains("Accès en urgence");
    }

    /** Each bar has its row, and the text of the drawing has the number of the row. */
    @Test
    void theChartsAreTheTable() {
        var page = Browser.fresh().open("/transparence");
        var rows = page.all("#semaines tbody tr");
        for (var drawn : new String[] {"NOTICES", "OPT_OUTS", "EMERGENCIES"}) {
            var said = page.find("#texte-" + drawn).getDomProperty("textContent");
            assertThat(said.split("Semaine du")).hasSize(rows.size() + 1);
        }
        assertThat(page.all(".chart rect"))
                .hasSize(3 * rows.size() + page.all("#ligne tbody tr").size());
        assertThat(page.find("#texte-NOTICES").getDomProperty("textContent")).contains(": 15.");
    }

    /** The demo has three weeks of the help line, of which the longest days are of eight minutes. */
    @Test
    void theChartOfTheHelpLineIsItsTable() {
        var page = Browser.fresh().open("/transparence");
        var rows = page.all("#ligne tbody tr");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        var said = page.find("#texte-ligne").getDomProperty("textContent");
        assertThat(said.split("Semaine du")).hasSize(rows.size() + 1);
        assertThat(said).contains(": 8 min.");
    }

    /** Contests and answers have their table, and the share is said, or that it cannot be. */
    @Test
    void saysWhatBecameOfContestedEmergencies() {
        var page = Browser.fresh().open("/transparence");
        assertThat(page.find("#contestations thead").getText()).contains("contestés", "règles respectées");
        assertThat(page.all("#contestations tbody tr"))
                .hasSize(page.all("#semaines tbody tr").size() + 1);
        assertThat(page.find("#verdict").getText()).contains("respectait les règles");
    }

    /** On a phone each row is a card with the names of its columns, and it is still a table for those who hear it. */
    @Test
    @SuppressWarnings("unchecked")
    void aWideTableIsReadWithoutSliding() {
        var page = Browser.fresh().wide(320).open("/transparence");
        var sticksOut =
                "return [...document.querySelectorAll('.wide')].filter(w => w.scrollWidth > w.clientWidth).length";
        assertThat(page.script(sticksOut)).isEqualTo(0L);
        var name = "return getComputedStyle(document.querySelector('#semaines td'), '::before').content";
        assertThat(page.script(name)).isEqualTo("\"Prévenues\"");
        var letters = "const t = document.querySelector('.chart text'); return t.getBoundingClientRect().height";
        assertThat(((Number) page.script(letters)).doubleValue()).isGreaterThan(15);
        var tree = (List<Map<String, Object>>) page.driver()
                .executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        var roles = tree.stream()
                .filter(node -> node.get("role") != null)
                .map(node -> ((Map<String, Object>) node.get("role")).get("value"))
                .toList();
        assertThat(roles).contains("table", "columnheader", "rowheader", "cell");
    }

    @Test
    void isFoundFromTheHomeAndTheSiteMap() {
        for (var from : new String[] {"/", "/plan-du-site"}) {
            var page = Browser.fresh().open(from);
            assertThat(page.all("main a[href='/transparence']")).hasSize(1);
        }
    }
}

package fr.carnet.consent.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SECURITY 7 and 9: what somebody else's page, a forged visit or a borrowed one can do. */
class HostileVisitIT {

    private static final String NUMBER = "277076322082910";

    private static long choices() {
        try (var connection = Stack.shared().connect("carnet_owner");
                var rows = connection.createStatement().executeQuery("select count(*) from choice")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Browser.Page post(Browser browser, String path, Map<String, String> fields) {
        var page = browser.get(path);
        var all = new HashMap<>(fields);
        all.put("form", "form");
        all.put("jeton", page.token());
        all.put("jakarta.faces.ViewState", "stateless");
        return browser.post(path, all);
    }

    /** Ruth as far as the page that asks to confirm. */
    private static Browser ruth() {
        var browser = new Browser();
        go(browser, "/s-opposer", Map.of("number", NUMBER, "refuse", "x"), "/mes-choix/naissance");
        go(browser, "/mes-choix/naissance", Map.of("birth", "14/7/1977", "go", "x"), "/mes-choix/moyen");
        go(browser, "/mes-choix/moyen", Map.of("kind", "CARD", "go", "x"), "/mes-choix/montrer");
        go(browser, "/mes-choix/montrer", Map.of("secret", "10203040502", "go", "x"), "/mes-choix/quoi");
        go(browser, "/mes-choix/quoi", Map.of("scope", "ALL", "choose", "x"), "/mes-choix/confirmer");
        return browser;
    }

    private static void go(Browser browser, String path, Map<String, String> fields, String next) {
        assertThat(post(browser, path, fields).location().getPath()).isEqualTo(next);
    }

    @Test
    void a_form_of_somebody_elses_page_records_nothing() {
        var before = choices();
        var browser = ruth();
        var fields = Map.of("form", "form", "record", "x", "jakarta.faces.ViewState", "stateless");
        assertThat(browser.post("/mes-choix/confirmer", fields).status()).isEqualTo(403);
        var token = browser.get("/mes-choix/confirmer").token();
        var stolen = new HashMap<>(fields);
        stolen.put("jeton", token);
        assertThat(browser.post("/mes-choix/confirmer", stolen, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(choices()).isEqualTo(before);
    }

    @Test
    void a_forged_visit_is_none() {
        for (var forged : new String[] {"x", "AAAA", "QUJD".repeat(40)}) {
            var browser = new Browser();
            browser.setCookie("carnet-visite", forged);
            browser.setCookie("carnet-identite", forged);
            assertThat(browser.open("/mes-choix/montrer").location().getPath()).isEqualTo("/mes-choix");
            assertThat(browser.open("/mes-choix/confirmer").location().getPath())
                    .isEqualTo("/mes-choix");
        }
    }

    @Test
    void what_is_answered_is_not_in_the_address_nor_readable_in_the_cookie() {
        var browser = ruth();
        for (var name : new String[] {"carnet-visite", "carnet-identite"}) {
            assertThat(browser.cookie(name).orElseThrow())
                    .doesNotContain(NUMBER)
                    .matches("[\\w-]+");
        }
        var page = browser.get("/mes-choix/confirmer");
        assertThat(page.address().getQuery()).isNull();
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void an_agents_visit_is_theirs_alone() {
        var agent = Browser.signedInAs("agent");
        var begun = post(
                agent,
                "/support/choix",
                Map.of(
                        "wanted", "NO",
                        "way", "PHONE",
                        "family", "Lefevre",
                        "given", "Paul",
                        "birth", "10/5/1962",
                        "lastFive", "04227",
                        "code", "DEMO-PAUL-0001",
                        "identify", "x"));
        assertThat(begun.location().getPath()).isEqualTo("/mes-choix/quoi");
        var thief = new Browser();
        thief.setCookie("carnet-visite", agent.cookie("carnet-visite").orElseThrow());
        assertThat(thief.open("/mes-choix/quoi").location().getPath()).isEqualTo("/mes-choix");
        assertThat(agent.get("/mes-choix/quoi").title()).contains("En entier ou en partie");
    }

    @Test
    void nobody_but_staff_writes_down_for_others() {
        for (var path : new String[] {"/support/choix", "/conseiller/choix"}) {
            assertThat(Browser.signedInAs("dominique").get(path).status()).isEqualTo(403);
        }
    }

    /** SECURITY 9: up to the proof, and with a wrong one, the same bytes for a number that somebody has and one of nobody. */
    @Test
    void aKnownNumberAndAnUnknownOneGetTheSameBytes() {
        for (var kind : new String[] {"LETTER", "CARD", "GRID"}) {
            assertThat(walk(NUMBER, kind)).isEqualTo(walk("277076322082811", kind));
        }
    }

    private static String walk(String number, String kind) {
        var browser = new Browser();
        var seen = new StringBuilder();
        post(browser, "/s-opposer", Map.of("number", number, "refuse", "x"));
        seen.append(browser.get("/mes-choix/naissance").body());
        post(browser, "/mes-choix/naissance", Map.of("birth", "14/7/1977", "go", "x"));
        seen.append(browser.get("/mes-choix/moyen").body());
        post(browser, "/mes-choix/moyen", Map.of("kind", kind, "go", "x"));
        seen.append(browser.get("/mes-choix/montrer").body());
        var secret = kind.equals("LETTER") ? "0000-0000-0000" : kind.equals("CARD") ? "00000000000" : "0000";
        var answer = post(browser, "/mes-choix/montrer", Map.of("secret", secret, "go", "x"));
        seen.append(answer.status()).append(answer.body());
        return seen.toString()
                .replace(number.substring(10), "")
                .replaceAll("name=\"jeton\" value=\"[^\"]*\"", "")
                .replaceAll("la case [A-F]\\d+", "");
    }
}

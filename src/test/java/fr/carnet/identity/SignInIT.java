package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-in and sign-out against the real issuer (SECURITY attacks 8, 14, 15). */
class SignInIT {

    private static final String HOME = Stack.shared().url() + "/espace";
    private static final List<String> FOREIGN = List.of(
            "https://evil.example/espace",
            "//evil.example",
            "/\\evil.example",
            "/espace/../../evil",
            "/espace//evil.example",
            "/connexion/retour",
            "javascript:alert(1)",
            "/espace?x=\r\nLocation: https://evil.example");

    @ParameterizedTest
    @CsvSource({
        "dominique, /espace",
        "dr.martin, /pro",
        "conseillere, /conseiller",
        "agent, /support",
        "superviseur, /support",
        "coordinatrice, /coordination"
    })
    void everyCapacityLandsOnItsOwnHome(String login, String home) {
        var browser = new Browser();
        var landed = browser.signIn(browser.get("/connexion"), login);
        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.address().getPath()).isEqualTo(home);
    }

    @Test
    void thePageThatWasAskedComesAfterTheSignIn() {
        var browser = new Browser();
        var form = browser.get("/espace/documents?page=1");
        assertThat(form.address().toString()).startsWith(Stack.shared().issuer());
        assertThat(browser.signIn(form, "dominique").address())
                .hasToString(Stack.shared().url() + "/espace/documents?page=1");
    }

    @ParameterizedTest
    @CsvSource({"dominique, /pro, /espace", "dr.martin, /espace, /pro", "agent, /espace/documents, /support"})
    void aWrongRoleIsToldWhoTheyAreAndWhereTheirHomeIs(String login, String page, String home) {
        var refused = Browser.signedInAs(login).get(page);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("href=\"" + home + "\"").contains("/deconnexion");
    }

    @Test
    void sourcesOfPagesAreClosedToEverybody() {
        assertThat(new Browser().get("/espace.xhtml").body()).doesNotContain("jeton");
        assertThat(Browser.signedInAs("dominique").get("/pro.xhtml").status()).isEqualTo(403);
    }

    @Test
    void anIdPlantedBeforeTheSignInIsDead() {
        var planted = "0123456789abcdef0123456789ab";
        var browser = new Browser();
        browser.setCookie("carnet", planted);
        browser.signIn(browser.get("/connexion"), "dominique");
        assertThat(browser.cookie("carnet")).isPresent().isNotEqualTo(planted);

        var thief = new Browser();
        thief.setCookie("carnet", planted);
        assertThat(thief.open("/espace").status()).isEqualTo(303);
    }

    @Test
    void aStolenSessionIdAloneOpensNothing() {
        var thief = new Browser();
        thief.setCookie(
                "carnet", Browser.signedInAs("dominique").cookie("carnet").orElseThrow());
        assertThat(thief.open("/espace").status()).isEqualTo(303);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOfForeignPages() {
        var browser = new Browser();
        var start = browser.open("/connexion");
        var back = browser.credentials(browser.follow(start), "dominique").location();
        var cookies = List.of(
                        start.header("set-cookie").orElseThrow(),
                        browser.open(back.toString()).header("set-cookie").orElseThrow())
                .stream()
                .flatMap(header -> Stream.of(header.split(", (?=carnet)")))
                .toList();
        assertThat(cookies)
                .hasSize(5)
                .anyMatch(cookie -> cookie.startsWith("carnet-appareil-"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void signingInAgainGivesAnotherId() {
        var browser = Browser.signedInAs("dominique");
        var first = browser.cookie("carnet").orElseThrow();
        browser.forget("carnet");
        browser.get("/espace");
        assertThat(browser.cookie("carnet")).isPresent().isNotEqualTo(first);
    }

    @Test
    void signingOutEndsBothSessions() {
        var browser = Browser.signedInAs("dominique");
        var id = browser.cookie("carnet").orElseThrow();
        var account = browser.cookie("carnet-compte").orElseThrow();
        var out = browser.follow(browser.post(
                "/deconnexion", Map.of("jeton", browser.get("/espace").token())));
        assertThat(out.address().getPath()).isEqualTo("/connexion/fin");
        assertThat(browser.cookie("carnet-compte")).isEmpty();

        assertThat(browser.get("/espace").body()).as("the issuer asks again").contains("login-actions/authenticate");
        browser.setCookie("carnet", id);
        browser.setCookie("carnet-compte", account);
        assertThat(browser.open("/espace").status())
                .as("the old session is dead")
                .isEqualTo(303);
    }

    @Test
    void whatASignedInPersonSeesIsNotStored() {
        var browser = Browser.signedInAs("dominique");
        for (var page : new String[] {"/espace", "/espace/documents", "/", "/aide", "/pro", "/espace/no-such-page"}) {
            assertThat(browser.get(page).header("cache-control")).as(page).contains("no-store");
        }
    }

    @Test
    void aSignInLeadsToOneOfOurPagesOnly() {
        var browser = Browser.signedInAs("dominique");
        for (var target : FOREIGN) {
            var start = "/connexion?retour=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
            assertThat(browser.get(start).address()).as("signed in: " + target).hasToString(HOME);
            browser.forget("carnet");
            assertThat(browser.get(start).address()).as("signing in: " + target).hasToString(HOME);
        }
    }

    @Test
    void severalTabsSignInAtOnce() {
        var browser = new Browser();
        var one = browser.open("/espace/documents");
        var two = browser.open("/espace/historique");
        var second = browser.signIn(browser.follow(two), "dominique");
        assertThat(second.address().getPath()).isEqualTo("/espace/historique");
        assertThat(browser.follow(one).address().getPath()).isEqualTo("/espace/documents");
    }

    @Test
    void aReturnServesOnceAndInItsOwnBrowser() {
        var browser = new Browser();
        var back = browser.credentials(browser.get("/connexion"), "dominique")
                .location()
                .toString();
        assertThat(new Browser().open(back).location()).hasPath("/connexion/echec");
        assertThat(browser.open(back).location()).hasPath("/espace");
        browser.forget("carnet");
        assertThat(browser.open(back).location()).hasPath("/connexion/echec");
    }

    @ParameterizedTest
    @CsvSource({"access_denied, abandon", "server_error, panne", "temporarily_unavailable, panne", "whatever, expiree"})
    void whatTheIssuerRefusesIsExplained(String error, String cause) {
        var browser = new Browser();
        var state = browser.open("/espace/documents").location().getQuery().replaceFirst(".*state=([^&]+).*", "$1");
        var page = browser.get("/connexion/retour?error=" + error + "&state=" + state);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getQuery()).startsWith("cause=" + cause);
        assertThat(page.body()).contains("/connexion?retour=%2Fespace%2Fdocuments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=x&code=y", "?state=%00%0d%0a", "?code=", "?error=access_denied"})
    void aReturnThatNobodyAskedForIsExplained(String query) {
        var page = new Browser().get("/connexion/retour" + query);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasPath("/connexion/echec");
    }

    @Test
    void nobodyHasASessionBeforeTheyAreKnown() {
        var browser = new Browser();
        for (var page : new String[] {"/", "/aide", "/connexion/echec", "/espace", "/connexion"}) browser.get(page);
        assertThat(browser.cookie("carnet")).isEmpty();
    }
}

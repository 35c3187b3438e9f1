package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms that we did not write, and forms older than their session (SECURITY attack 7, W1). */
class FormGuardIT {

    private static final String ADD = "/espace/documents/ajouter";

    @Test
    void withoutTheRightTokenNothingChanges() {
        var browser = Browser.signedInAs("dominique");
        for (var token : List.of("", "x", "a.b", ".", "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")) {
            var refused = browser.post("/deconnexion", Map.of("jeton", token));
            assertThat(refused.status()).as(token).isEqualTo(403);
            assertThat(refused.title()).contains("formulaire");
            assertThat(browser.open("/espace").status()).as("still signed in").isEqualTo(200);
        }
    }

    @Test
    void theTokenOfSomebodyElseIsNoToken() {
        var other = Browser.signedInAs("ruth").get("/espace").token();
        var browser = Browser.signedInAs("dominique");
        assertThat(browser.post("/deconnexion", Map.of("jeton", other)).status())
                .isEqualTo(403);
        assertThat(browser.open("/espace").status()).isEqualTo(200);
    }

    @Test
    void aForeignPageIsRefusedEvenWithTheToken() {
        var browser = Browser.signedInAs("dominique");
        var token = browser.get("/espace").token();
        for (var site : List.of("cross-site", "same-site")) {
            var refused = browser.post("/deconnexion", Map.of("jeton", token), "Sec-Fetch-Site", site);
            assertThat(refused.status()).as(site).isEqualTo(403);
            assertThat(browser.open("/espace").status()).isEqualTo(200);
        }
    }

    @Test
    void everyVerbThatChangesIsGuarded() {
        var browser = Browser.signedInAs("dominique");
        for (var verb : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var answer = browser.send(browser.request("/deconnexion").method(verb, BodyPublishers.noBody()));
            assertThat(answer.status()).as(verb).isEqualTo(verb.equals("POST") ? 403 : 405);
            assertThat(answer.title()).as(verb).isNotBlank();
            assertThat(browser.open("/espace").status()).as("still signed in").isEqualTo(200);
        }
    }

    /** What announces files and holds none that can be told apart, as a broken browser or a hostile one sends it. */
    @Test
    void aFormThatCannotBeReadIsABadRequestAndNeverAFaultOfOurs() {
        var signedIn = Browser.signedInAs("dominique");
        for (var page : List.of("/aide", ADD)) {
            var answer = sendUnreadable(signedIn, page);
            assertThat(answer.status()).as(page).isEqualTo(400);
            assertThat(answer.title()).as(page).isNotBlank();
        }
        assertThat(sendUnreadable(new Browser(), ADD).status())
                .as("whose session has ended signs in")
                .isEqualTo(303);
    }

    /** Who is still sending would hear nothing: a browser tells a broken line then, and not what to do. */
    @Test
    void aFormThatIsFarTooBigIsHeardToTheEndAndRefused() {
        var browser = Browser.signedInAs("dominique");
        var answer = browser.send(browser.request(ADD)
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofByteArray(new byte[25_000_000])));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.title()).contains("trop lourd");
    }

    private static Browser.Page sendUnreadable(Browser browser, String page) {
        return browser.send(browser.request(page)
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));
    }

    @Test
    void typedTextSurvivesTheSession() {
        var browser = Browser.signedInAs("dr.martin");
        var form = typed(browser);
        browser.forget("carnet");
        browser.setCookie("carnet-compte", form.get("account"));

        var page = browser.follow(browser.post("/pro", form));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).isEqualTo("/pro");
        assertThat(page.address().getQuery()).startsWith("reprise=").doesNotContain("Élan");
        assertThat(page.find("id=\"familyName\"[^>]* value=\"([^\"]*)\"")).contains("Élan &lt;b&gt;");
        assertThat(page.body()).contains("rien n’a été envoyé");
        assertThat(browser.get(page.address().toString()).body())
                .as("also after a reload")
                .contains("Élan &lt;b&gt;");
        assertThat(browser.get("/pro").body()).as("not on a fresh page").doesNotContain("Élan");
    }

    @Test
    void aFormWithAFileIsGuardedAndItsTextSurvivesToo() {
        var browser = Browser.signedInAs("dominique");
        var token = browser.get(ADD).token();
        assertThat(sendFile(browser, token).status()).isNotEqualTo(403);
        assertThat(sendFile(browser, "a.b").status()).isEqualTo(403);

        var account = browser.cookie("carnet-compte").orElseThrow();
        browser.forget("carnet");
        browser.setCookie("carnet-compte", account);
        var page = browser.follow(sendFile(browser, token));
        assertThat(page.address().getPath()).isEqualTo(ADD);
        assertThat(page.find("id=\"title\"[^>]* value=\"([^\"]*)\"")).contains("Élan &lt;b&gt;");
        assertThat(page.body()).doesNotContain("content of the file");
    }

    @Test
    void typedTextComesBackToNobodyElse() {
        var browser = Browser.signedInAs("dr.martin");
        var form = typed(browser);
        browser.forget("");
        browser.setCookie("carnet-compte", form.get("account"));

        var login = browser.follow(browser.post("/pro", form));
        var page = browser.signIn(login, "dr.durand");
        assertThat(page.address().getPath()).isEqualTo("/pro");
        assertThat(page.body()).doesNotContain("Élan").doesNotContain("rien n’a été envoyé");
    }

    @Test
    void aFormOfAnEarlierSessionComesBackUnsent() {
        var browser = Browser.signedInAs("dr.martin");
        var form = typed(browser);
        browser.forget("carnet");
        browser.get("/pro");

        var answer = browser.post("/pro", form);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.follow(answer).body()).contains("Élan &lt;b&gt;").contains("rien n’a été envoyé");
    }

    @Test
    void whoNeverSignedInKeepsNothingOnTheServer() {
        var browser = new Browser();
        var answer = browser.post("/pro", Map.of("jeton", "a.b", "familyName", "x"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.cookie("carnet")).isEmpty();
    }

    private static Browser.Page sendFile(Browser browser, String token) {
        var body = new StringBuilder();
        Map.of("jeton", token, "form", "form", "jakarta.faces.ViewState", "stateless", "title", "Élan <b>")
                .forEach((name, value) -> body.append(
                                "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                        .append(value + "\r\n"));
        body.append("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n");
        body.append("content of the file\r\n--X--\r\n");
        return browser.send(browser.request(ADD)
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** What the browser of a professional sends when "find" is pressed, and its account cookie. */
    private static Map<String, String> typed(Browser browser) {
        return Map.of(
                "jeton", browser.get("/pro").token(),
                "account", browser.cookie("carnet-compte").orElseThrow(),
                "form", "form",
                "jakarta.faces.ViewState", "stateless",
                "familyName", "Élan <b>",
                "find", "");
    }
}

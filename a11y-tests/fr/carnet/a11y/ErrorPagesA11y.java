package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** P6: an error page helps, and shows nothing of the machine. */
class ErrorPagesA11y {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void anUnknownAddressOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/nulle-part");
        assertThat(Browser.fresh().open("/nulle-part").text()).contains("Page introuvable", "référence : ");
    }

    @Test
    void aWrongRoleIsToldWhoTheyAreAndWhereTheirHomeIs() {
        var page = Browser.fresh().signIn("dominique", "/espace").open("/support");
        PageCheck.here(page, "wrong role");
        assertThat(page.text()).contains("Cette page n’est pas pour vous", "dans votre espace personnel");
        assertThat(page.find("main .button").getDomAttribute("href")).isEqualTo("/espace");
    }

    /** Not "this page is not for you": whose it is, and what to do instead. */
    @Test
    void anActThatIsRefusedSaysWhy() {
        var page = Browser.as("dominique")
                .open("/espace/documents/modifier?doc="
                        + Deposit.of("dominique-analyses").ref());
        assertThat(page.text())
                .contains("Ce n’est pas possible", "lui seul peut le corriger", "Vous pouvez le masquer");
        PageCheck.here(page, "refused");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() throws Exception {
        var answer = post("/deconnexion", "text/html", "a=b");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Ce formulaire est resté ouvert trop longtemps", "</html>");
    }

    @Test
    void aProgramReadsTwoLinesOfText() throws Exception {
        var answer = get("/nulle-part", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body().lines()).hasSize(2).first().isEqualTo("Page introuvable");
    }

    @Test
    void noErrorPageNamesTheMachine() throws Exception {
        for (var path :
                new String[] {"/nulle-part", "/WEB-INF/web.xml", "/index.xhtml", "/style/%00", "/espace/%2e%2e/x"}) {
            var answer = get(path, "text/html");
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body() + answer.headers().map())
                    .as(path)
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContainIgnoringCase("glassfish")
                    .doesNotContain("Exception");
        }
    }

    private static HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
        return send(request(path, accepted).GET());
    }

    private static HttpResponse<String> post(String path, String accepted, String body)
            throws IOException, InterruptedException {
        return send(request(path, accepted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path, String accepted) {
        return HttpRequest.newBuilder(URI.create(Stack.shared().url() + path)).header("Accept", accepted);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bearer tokens on the API, given by the real issuer. */
class ApiSignInIT {

    @Test
    void withoutATokenTheApiSaysWhatItWants() {
        var answer = new Browser().open("/fhir/Patient");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("www-authenticate")).contains("Bearer realm=\"carnet\"");
        assertThat(answer.body()).contains("OperationOutcome", "login", "TOKEN_MISSING", "Demandez-en un");
    }

    @Test
    void theSessionOfABrowserOpensNoApi() {
        var browser = Browser.signedInAs("dr.martin");
        assertThat(browser.open("/fhir/Patient").status()).isEqualTo(401);
    }

    @Test
    void aSoftwareAndAProfessionalAreLetIn() {
        assertThat(asking(token(Map.of("grant_type", "client_credentials"), "access_token")))
                .isNotIn(401, 403);
        assertThat(asking(token(password("dr.martin"), "access_token"))).isNotIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({"dominique", "conseillere", "agent"})
    void nobodyElseIs(String login) {
        assertThat(asking(token(password(login), "access_token"))).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"id_token", "refresh_token"})
    void onlyAnAccessTokenIsAKey(String kind) {
        assertThat(asking(token(password("dr.martin"), kind))).isEqualTo(401);
    }

    @Test
    void aTokenChangedByOneSignIsRefused() {
        var token = token(Map.of("grant_type", "client_credentials"), "access_token");
        var dot = token.lastIndexOf('.') + 10;
        var changed = token.substring(0, dot) + (token.charAt(dot) == 'A' ? 'B' : 'A') + token.substring(dot + 1);
        assertThat(asking(changed)).isEqualTo(401);
    }

    private static int asking(String token) {
        var browser = new Browser();
        var answer = browser.send(browser.request("/fhir/no-such-thing").header("Authorization", "Bearer " + token));
        assertThat(browser.cookie("carnet")).isEmpty();
        return answer.status();
    }

    private static Map<String, String> password(String login) {
        return Map.of("grant_type", "password", "scope", "openid", "username", login, "password", "carnet");
    }

    private static String token(Map<String, String> grant, String kind) {
        var form = new HashMap<>(grant);
        form.put("client_id", "logiciel-demo");
        form.put("client_secret", "logiciel-demo");
        return new Browser()
                .post(Stack.shared().issuer() + "/protocol/openid-connect/token", form)
                .find("\"" + kind + "\":\"([^\"]+)\"")
                .orElseThrow();
    }
}

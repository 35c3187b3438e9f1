package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/espace", "/connexion", "/no-such-page", "/espace.xhtml", "/fhir/Patient"})
    void everyAnswerIsGuarded(String address) {
        assertGuarded(new Browser().open(address), address);
    }

    @Test
    void evenARefusedForm() {
        assertGuarded(new Browser().post("/deconnexion", Map.of()), "POST without token");
    }

    private static void assertGuarded(Browser.Page answer, String address) {
        var issuer = Stack.shared().issuer().replaceFirst("/realms.*", "");
        assertThat(answer.header("content-security-policy")).as(address).contains(SecurityHeaders.policy(issuer));
        assertThat(answer.header("x-content-type-options")).as(address).contains("nosniff");
        assertThat(answer.header("referrer-policy")).as(address).contains("same-origin");
        assertThat(answer.header("vary")).as(address).get().asString().contains("Accept-Encoding");
    }
}

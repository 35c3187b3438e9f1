package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.TestSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private static final Principal SOMEBODY = () -> "s1";

    @Test
    void thePolicyAllowsNoScriptNoFrameAndNoForeignForm() {
        assertThat(written("http://localhost", "/", null).get("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("form-action 'self' https://id.example:8443;")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe")
                .doesNotContain("*");
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        assertThat(written("https://carnet.example", "/", null)).containsKey("Strict-Transport-Security");
        assertThat(written("http://localhost:8080", "/", null)).doesNotContainKey("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace",
                "/espace/documents",
                "/pro",
                "/conseiller",
                "/support/appel",
                "/coordination",
                "/connexion",
                "/connexion/retour",
                "/deconnexion",
                "/fhir/Patient"
            })
    void whatIsPrivateIsNeverStored(String path) {
        assertThat(written("http://localhost", path, null)).containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/aide", "/espacement", "/professionnels", "/style/1.css"})
    void whatIsPublicIsNotStoredOnceSomebodyIsSignedIn(String path) {
        assertThat(written("http://localhost", path, null)).doesNotContainKey("Cache-Control");
        assertThat(written("http://localhost", path, SOMEBODY)).containsEntry("Cache-Control", "no-store");
    }

    private static Map<String, String> written(String publicUrl, String path, Principal principal) {
        var headers = new SecurityHeaders();
        headers.settings = TestSettings.of(
                Map.of("CARNET_PUBLIC_URL", publicUrl, "CARNET_OIDC_ISSUER", "https://id.example:8443/realms/carnet"));
        headers.prepare();
        var written = new HashMap<String, String>();
        headers.write(request(path, principal), response(written));
        return written;
    }

    private static HttpServletRequest request(String path, Principal principal) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getUserPrincipal" -> principal;
                    default -> null;
                });
    }

    private static HttpServletResponse response(Map<String, String> written) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> written.put((String) arguments[0], (String) arguments[1]));
    }
}

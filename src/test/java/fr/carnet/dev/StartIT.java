package fr.carnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D3: a start that fails says why in one line. */
class StartIT {

    @TempDir
    Path directory;

    @Test
    void aBusyPortIsNamedWithTheWayOut() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var ports = new Ports(busy.getLocalPort(), free.keycloak(), free.postgres(), free.smtp(), free.imap());
            assertThatThrownBy(ports::requireFree)
                    .hasMessage("Port " + busy.getLocalPort()
                            + " is in use: stop what uses it, or choose another with -Dcarnet.http.port=…");
        }
    }

    @Test
    void missingVariablesAreAllNamedAndThePortalEnds() {
        assertThat(portalWith(Map.of("CARNET_DEMO", "true", "CARNET_PUBLIC_URL", "https://carnet.example")))
                .startsWith("The portal stopped: CARNET_DB_URL is missing; ")
                .contains("CARNET_SEAL_DIR is missing")
                .doesNotContain("CARNET_PUBLIC_URL");
    }

    @Test
    void wrongVariablesAreNamedWithWhatIsExpected() throws IOException {
        var variables = new HashMap<>(Stack.shared().variables());
        variables.put("CARNET_SMTP_URL", "mail.example:25");
        variables.put("CARNET_SEAL_DIR", directory.resolve("nowhere").toString());
        assertThat(portalWith(variables))
                .isEqualTo("The portal stopped: CARNET_SMTP_URL is not smtp://host:port or"
                        + " smtps://host:port; CARNET_SEAL_DIR is not a directory that the portal may write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARNET_DB_PASSWORD", "CARNET_DB_OWNER_PASSWORD"})
    void aDatabaseThatRefusesThePortalSaysWhy(String password) throws IOException {
        var variables = new HashMap<>(Stack.shared().variables());
        variables.put(password, "wrong");
        assertThat(portalWith(variables))
                .startsWith("The portal stopped: the database is not usable: ")
                .contains("password authentication failed");
    }

    /** @return the line */
    private String portalWith(Map<String, String> variables) {
        try (var guard = new Guard();
                var portal = new Portal(new Home(directory), Ports.free().http(), variables, guard)) {
            portal.awaitReady();
            throw new AssertionError("The portal has started");
        } catch (CannotStart e) {
            return e.getMessage();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

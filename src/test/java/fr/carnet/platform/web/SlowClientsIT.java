package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.Browser;
import fr.carnet.dev.Stack;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attack 18: many more connections than the server has threads send a byte now and then, and others are served. */
class SlowClientsIT {

    private static final int MANY = 200;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String START = "Host: localhost\r\nContent-Length: 5000\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final String FHIR = "Content-Type: application/fhir+json\r\n";

    private final List<RawLine> slow = new ArrayList<>();

    static Stream<Arguments> othersAreServed() {
        return Stream.of(
                Arguments.of("headers", "GET /aide HTTP/1.1\r\nHost: localhost\r\nX-A: "),
                Arguments.of("a form", "POST /aide HTTP/1.1\r\n" + START + FORM + "\r\njeton="),
                Arguments.of(
                        "chunks",
                        "POST /aide HTTP/1.1\r\nHost: localhost\r\n" + FORM
                                + "Transfer-Encoding: chunked\r\n\r\n1000\r\nj"),
                Arguments.of(
                        "a file for somebody's space",
                        "POST /espace/documents/ajouter HTTP/1.1\r\n" + START + FILE + "\r\n--x\r\n"),
                Arguments.of("no body at all", "POST /aide HTTP/1.1\r\n" + START + FORM + "\r\n"),
                Arguments.of("the API, unknown", "POST /fhir HTTP/1.1\r\n" + START + FHIR + "\r\n{"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void othersAreServed(String what, String beginning) throws IOException {
        attack(beginning);
        readAndSend();
    }

    /** Who is known may send large bodies, so they could be slower. */
    @Test
    void othersAreServedWhenKnownSoftwareIsSlow() throws IOException {
        var token = new Browser()
                .post(
                        Stack.shared().issuer() + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "logiciel-demo",
                                "client_secret", "logiciel-demo"))
                .find("\"access_token\":\"([^\"]+)\"")
                .orElseThrow();
        attack("POST /fhir HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n" + START + FHIR + "\r\n{");
        readAndSend();
    }

    /** Three rounds of a byte on each connection, between which somebody reads a page and sends a form. */
    private void readAndSend() {
        for (int i = 0; i < 3; i++) {
            assertThat(timed(() -> new Browser().get("/aide").status())).isEqualTo(200);
            // a slow one gives way, if need be at the second try: a browser is told when
            await().atMost(SOON)
                    .until(() -> new Browser().post("/aide", Map.of("a", "b")).status() == 403);
            slow.removeIf(line -> !line.say("a"));
        }
    }

    private void attack(String beginning) throws IOException {
        for (int i = 0; i < MANY; i++) {
            var line = new RawLine();
            slow.add(line);
            line.say(beginning);
        }
    }

    private static int timed(java.util.function.IntSupplier request) {
        var start = Instant.now();
        var status = request.getAsInt();
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
        return status;
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var line : slow) line.close();
    }
}

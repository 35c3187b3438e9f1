package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.dev.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** {@code /health/ready} means something, and nothing says which software answers. */
class HealthIT {

    private static final Stack STACK = Stack.shared();

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(STACK.url() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void isReadyWhenEveryPartIs() throws Exception {
        var answer = get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("database", "key-encryption-key", "seals", "issuer")
                .doesNotContain("DOWN");
    }

    @Test
    void isNotReadyWithoutItsKey() throws Exception {
        var away = STACK.kek().resolveSibling("kek.away");
        Files.move(STACK.kek(), away);
        try {
            var answer = get("/health/ready");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain(STACK.kek().getParent().toString());
        } finally {
            Files.move(away, STACK.kek(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Test
    void noAnswerNamesTheServer() throws Exception {
        for (var path : new String[] {"/", "/health/ready", "/nulle-part"}) {
            var answer = get(path);
            assertThat(answer.headers().map()).as(path).doesNotContainKeys("server", "x-powered-by");
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContain("6.2025");
        }
    }
}

package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Cookies;
import fr.carnet.platform.KeyFile;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser keeps for us it can neither read, change, lend to another use, nor keep for ever. */
class SealedCookiesIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final SealedCookies cookies = new SealedCookies();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private String kept;

    @BeforeEach
    void keys() {
        var uri = folder.resolve("kek.json").toUri();
        KeyFile.create(uri);
        cookies.keys = KeyFile.open(uri);
        cookies.clock = () -> now;
        cookies.cookies = new Cookies() {
            @Override
            public void write(HttpServletResponse response, String name, String value, String path) {
                kept = value;
            }
        };
    }

    private Optional<String> read(String name, String value) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) ->
                        new Cookie[] {new Cookie(name, value)});
        return cookies.read(request, name, HOUR);
    }

    @Test
    void what_was_written_comes_back_for_an_hour() {
        cookies.write(null, "visite", "réponse 1|2");
        assertThat(kept).matches("[\\w-]+").doesNotContain("réponse");
        now = now.plus(HOUR);
        assertThat(read("visite", kept)).contains("réponse 1|2");
        now = now.plusSeconds(1);
        assertThat(read("visite", kept)).isEmpty();
    }

    @Test
    void what_was_changed_or_written_for_another_use_is_nothing() {
        cookies.write(null, "visite", "réponse");
        assertThat(read("suivi", kept)).isEmpty();
        assertThat(read("visite", (kept.charAt(5) == 'A' ? "BBBBBB" : "AAAAAA") + kept.substring(6)))
                .isEmpty();
        assertThat(read("visite", "")).isEmpty();
        assertThat(read("visite", "é!")).isEmpty();
    }
}

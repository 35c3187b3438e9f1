package fr.carnet.platform.web;

import com.google.crypto.tink.Aead;
import fr.carnet.platform.Cookies;
import fr.carnet.platform.KeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/**
 * What somebody without an account has answered so far, kept by their own browser, which can neither read nor change it:
 * the portal keeps nothing of them, and any node reads it. Gone when the browser closes.
 */
@ApplicationScoped
public class SealedCookies {

    @Inject
    KeyFile keys;

    @Inject
    Cookies cookies;

    @Inject
    InstantSource clock;

    /** Empty when there is none, when it is older than that, and when we did not write it. */
    public Optional<String> read(HttpServletRequest request, String name, Duration age) {
        return cookies.read(request, name).flatMap(value -> open(name, value)).flatMap(text -> {
            var parts = text.split(" ", 2);
            var written = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return clock.instant().isAfter(written.plus(age)) ? Optional.empty() : Optional.of(parts[1]);
        });
    }

    public void write(HttpServletResponse response, String name, String text) {
        try {
            var dated = clock.instant().getEpochSecond() + " " + text;
            var sealed = aead().encrypt(bytes(dated), bytes("cookie:" + name));
            cookies.write(
                    response, name, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), "/");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public void clear(HttpServletResponse response, String name) {
        cookies.clear(response, name, "/");
    }

    private Optional<String> open(String name, String value) {
        try {
            var opened = aead().decrypt(Base64.getUrlDecoder().decode(value), bytes("cookie:" + name));
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Aead aead() {
        return keys.keyEncryptionKey();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

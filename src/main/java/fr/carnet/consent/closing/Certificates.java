package fr.carnet.consent.closing;

import com.samskivert.mustache.Mustache;
import fr.carnet.platform.Pdf;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** An erasure on paper, as written in {@code i18n/letter/erasure-certificate.LANGUAGE.html}. */
@ApplicationScoped
class Certificates {

    @Inject
    Settings settings;

    /** As a tagged PDF. */
    byte[] print(Erasure done, String name, Locale language) {
        var verify = settings.publicUrl() + "/verifier";
        return Pdf.of(Mustache.compiler()
                .compile(source(language.getLanguage()))
                .execute(Map.of(
                        "name", name,
                        "receipt", done.receipt(),
                        "code", done.printedCode(),
                        "asked", done.asked(),
                        "askedAt", moment(done.askedAt(), language),
                        "doneAt", moment(done.doneAt(), language),
                        "site", settings.publicUrl().getAuthority(),
                        "verify", verify,
                        "qr", QrCode.of(verify + "?code=" + done.printedCode()))));
    }

    private static String moment(Instant at, Locale language) {
        var pattern = language.equals(Locale.FRENCH) ? "d MMMM yyyy 'à' H 'h' mm" : "d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(Time.PARIS));
    }

    private static String source(String language) {
        try (var file =
                Certificates.class.getResourceAsStream("/i18n/letter/erasure-certificate." + language + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

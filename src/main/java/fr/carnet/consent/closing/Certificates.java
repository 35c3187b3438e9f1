package fr.carnet.consent.closing;

import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return Sheets.print(
                "erasure-certificate." + language.getLanguage() + ".html",
                Map.of(
                        "name", name,
                        "receipt", done.receipt(),
                        "code", done.printedCode(),
                        "asked", done.asked(),
                        "askedAt", Sheets.moment(done.askedAt(), language),
                        "doneAt", Sheets.moment(done.doneAt(), language),
                        "site", settings.publicUrl().getAuthority(),
                        "verify", verify,
                        "qr", QrCode.of(verify + "?code=" + done.printedCode())));
    }
}

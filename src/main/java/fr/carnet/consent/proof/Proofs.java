package fr.carnet.consent.proof;

import fr.carnet.consent.Part;
import fr.carnet.consent.choice.Followed;
import fr.carnet.platform.QrCode;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A choice on paper, as written in {@code i18n/letter/choice-proof.LANGUAGE.html}: a sheet to show, in plain and in
 * easy-read words, and a sheet for oneself with the code that undoes.
 */
@ApplicationScoped
class Proofs {

    @Inject
    Settings settings;

    /** As a tagged PDF (R8). */
    byte[] print(Followed followed, Locale language) {
        return Sheets.print("choice-proof." + language.getLanguage() + ".html", words(followed, language));
    }

    private Map<String, Object> words(Followed followed, Locale language) {
        var choice = followed.choice();
        var bundle = ResourceBundle.getBundle("i18n.consent", language);
        var verify = settings.publicUrl() + "/verifier";
        var words = new HashMap<String, Object>();
        words.put("name", followed.name());
        words.put("receipt", choice.receipt());
        words.put("proof", choice.proofCode());
        words.put("follow", choice.followCode());
        words.put("kind", bundle.getString("kind." + choice.named()));
        words.put("way", bundle.getString("way." + choice.way()));
        words.put("at", Sheets.moment(choice.madeAt(), language));
        words.put("parts", parts(followed, bundle));
        words.put("partial", choice.isPartial());
        words.put("guardian", choice.guardian() != null);
        words.put("waits", choice.waits());
        words.put("no", choice.refusesAll());
        words.put("yes", !choice.refusesAll() && !choice.isPartial());
        words.put("site", settings.publicUrl().getAuthority());
        words.put("verify", verify);
        words.put("qr", QrCode.of(verify + "?code=" + choice.proofCode()));
        return words;
    }

    private static String parts(Followed followed, ResourceBundle bundle) {
        return followed.choice().refused().stream()
                .sorted()
                .map(Part::name)
                .map(name -> bundle.getString("part." + name))
                .collect(Collectors.joining(", "));
    }
}

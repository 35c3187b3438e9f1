package fr.carnet.delegation.help;

import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** A delegation on paper, as written in {@code i18n/letter}: what holds at that instant, and the code of an invitation. */
@ApplicationScoped
class DelegationPapers {

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** R71: who helps whom, with what, from when to when, whether it is over; dated, since the next print may say else. */
    byte[] proof(Delegation shown, Locale language) {
        var words = words(shown, language);
        words.put("beganAt", moment(shown.beganAt(), language));
        words.put("ended", shown.endedAt() != null);
        words.put("endedAt", moment(shown.endedAt(), language));
        words.put("byHolder", "HOLDER".equals(shown.endedBy()));
        words.put("byDelegate", "DELEGATE".equals(shown.endedBy()));
        words.put("byDate", "DATE".equals(shown.endedBy()));
        return Sheets.print("delegation-proof." + language.getLanguage() + ".html", words);
    }

    /** To hand over: the code, and where to type it. It says nothing of health. */
    byte[] invitation(Delegation shown, Locale language) {
        var words = words(shown, language);
        words.put("code", shown.code());
        words.put("expiresAt", moment(shown.expiresAt(), language));
        return Sheets.print("delegation-code." + language.getLanguage() + ".html", words);
    }

    private Map<String, Object> words(Delegation shown, Locale language) {
        var bundle = ResourceBundle.getBundle("i18n.delegation", language);
        List<String> scopes =
                shown.scopes().stream().map(s -> bundle.getString("scope." + s)).toList();
        var words = new HashMap<String, Object>();
        words.put("holder", shown.holderName());
        words.put("name", shown.name());
        words.put("scopes", scopes);
        words.put("until", moment(shown.getLast(), language));
        words.put("site", settings.publicUrl().getAuthority());
        words.put("printedAt", Sheets.moment(clock.instant(), language));
        return words;
    }

    private static String moment(Instant at, Locale language) {
        return at == null ? "" : Sheets.moment(at, language);
    }
}

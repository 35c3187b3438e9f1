package fr.carnet.platform.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** French: "de Léa", "d’Aline"; the "y" of Yasmina is a consonant, that of Yves is not. */
final class Elision {

    private static final Pattern VOWEL =
            Pattern.compile("(?i)^([aâàäeéèêëiîïoôöuùûüœæ]|y[^aeiouy]).*", Pattern.UNICODE_CASE);

    private Elision() {}

    /**
     * @param place what stands in the text for the word
     * @return the text, in which "de" or "que" before this place is shortened when the word begins with a vowel
     */
    static String of(String text, String place, String word) {
        var whole = "e " + place;
        if (!text.contains(whole) || !VOWEL.matcher(word).matches()) return text;
        return Pattern.compile("\\b([Dd]|[Qq]u)" + Pattern.quote(whole))
                .matcher(text)
                .replaceAll("$1’" + Matcher.quoteReplacement(place));
    }
}

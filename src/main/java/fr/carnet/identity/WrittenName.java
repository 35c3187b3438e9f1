package fr.carnet.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as people write it, of one that an identity service gives in capitals: Marie-Louise d’Arc. Accents that were
 * lost do not come back, and somebody named De Smet reads de Smet: identities are compared by their traits, never by this.
 */
final class WrittenName {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BEGINNING = Pattern.compile("(?<!\\p{L})\\p{Ll}");

    /** Before a family name, or inside a given name such as Jean-de-Dieu. */
    private static final Pattern PARTICLE = Pattern.compile("(?<=[\\s-])D(?=e[\\s-]|’)");

    private WrittenName() {}

    /** What is not all in capitals was written by somebody, and stays. Null stays null. */
    static String of(String name) {
        if (name == null) return null;
        var words = WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
        return PARTICLE.matcher(words).replaceAll("d");
    }

    private static String word(String word) {
        if (!word.equals(word.toUpperCase(Locale.ROOT))) return word;
        var lower = word.toLowerCase(Locale.ROOT).replace('\'', '’');
        return BEGINNING.matcher(lower).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }
}

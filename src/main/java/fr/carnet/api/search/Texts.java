package fr.carnet.api.search;

import fr.carnet.api.search.Parameter.Matching;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** String parameters: begins with, whatever the case and the accents; {@code :contains}; {@code :exact} to the letter. */
final class Texts {

    private Texts() {}

    /** @param text null when the thing has none */
    static <T> Matching<T> of(Function<T, String> text) {
        return (modifier, value) -> {
            var matches = matches(modifier, value);
            return thing -> text.apply(thing) != null && matches.test(text.apply(thing));
        };
    }

    private static Predicate<String> matches(String modifier, String value) {
        if (modifier == null) return found -> plain(found).startsWith(plain(value));
        return switch (modifier) {
            case "exact" -> value::equals;
            case "contains" -> found -> plain(found).contains(plain(value));
            default -> throw new Problem(Fault.PARAMETER_INVALID, "no such modifier on a string: " + modifier);
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

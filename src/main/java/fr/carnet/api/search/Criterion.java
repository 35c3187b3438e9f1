package fr.carnet.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One parameter of a search as it was written; its values are alternatives.
 *
 * @param name     with its chain, such as {@code author.family}
 * @param modifier null when there is none
 * @param raw      the value as written, for links
 */
record Criterion(String name, String modifier, List<String> values, String raw) {

    /** {@code patient:Patient.identifier} says no more than {@code patient.identifier}. */
    private static final Pattern TYPED_CHAIN = Pattern.compile(":[A-Z][A-Za-z]+\\.");

    static Criterion of(String key, String raw) {
        var plain = TYPED_CHAIN.matcher(key).replaceFirst(".");
        var colon = plain.indexOf(':');
        var name = colon < 0 ? plain : plain.substring(0, colon);
        return new Criterion(name, colon < 0 ? null : plain.substring(colon + 1), split(raw), raw);
    }

    String key() {
        return modifier == null ? name : name + ":" + modifier;
    }

    /** Commas separate, unless a backslash stands before them. */
    private static List<String> split(String raw) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                value.append(raw.charAt(++i));
            } else if (c == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return List.copyOf(values);
    }
}

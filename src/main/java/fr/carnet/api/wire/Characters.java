package fr.carnet.api.wire;

/** Characters that no text of a request may carry: control characters, halves of a character, non-characters. */
final class Characters {

    private Characters() {}

    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < '\uD800') continue;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                i++;
            else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || Character.isSurrogate(c) || c >= '\uFFFE')
                throw refused(c);
        }
        return text;
    }

    private static Problem refused(char c) {
        return new Problem(Fault.FORBIDDEN_CHARACTER, "character U+%04X".formatted((int) c));
    }
}

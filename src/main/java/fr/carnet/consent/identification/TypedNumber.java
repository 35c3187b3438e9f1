package fr.carnet.consent.identification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A health-card number as people type it: with or without spaces, dashes and key; Corsica as 2A or 2B. */
public record TypedNumber(String matricule) {

    private static final Pattern FORM = Pattern.compile("[1-8]\\d{4}(\\d{2}|2[AB])\\d{6}(\\d{2})?");
    private static final int WITHOUT_KEY = 13;

    /** Why it cannot be one, told without looking whether somebody has it. */
    public enum Problem {
        MISSING,
        LENGTH,
        CHARACTERS,
        KEY
    }

    /** @param typed anything; the key is added when it was left out */
    public static TypedNumber of(String typed) {
        var plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\h.\\-–/]", "");
        return new TypedNumber(
                plain.length() == WITHOUT_KEY && FORM.matcher(plain).matches() ? plain + key(plain) : plain);
    }

    /** @param anyKey numbers of the test mode (INTEROP §9), whose key may be wrong */
    public Optional<Problem> problem(boolean anyKey) {
        if (matricule.isEmpty()) return Optional.of(Problem.MISSING);
        if (!matricule.matches("[0-9AB]+")) return Optional.of(Problem.CHARACTERS);
        if (matricule.length() != WITHOUT_KEY && matricule.length() != WITHOUT_KEY + 2)
            return Optional.of(Problem.LENGTH);
        if (!FORM.matcher(matricule).matches()) return Optional.of(Problem.CHARACTERS);
        return anyKey || matricule.endsWith(key(matricule)) ? Optional.empty() : Optional.of(Problem.KEY);
    }

    private static String key(String matricule) {
        var digits = matricule.substring(0, WITHOUT_KEY).replace("2A", "19").replace("2B", "18");
        return "%02d".formatted(97 - Long.parseLong(digits) % 97);
    }
}

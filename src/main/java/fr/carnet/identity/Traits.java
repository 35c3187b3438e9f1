package fr.carnet.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The five strict traits of an identity (INTEROP §2).
 *
 * @param familyName birth name
 * @param givenNames birth given names, the first one first
 * @param sex        F, M or U
 * @param birthPlace INSEE code, 5 characters
 */
public record Traits(String familyName, List<String> givenNames, LocalDate birthDate, String sex, String birthPlace) {

    /** Of somebody about whom nothing is known: incomplete (905). */
    public static final Traits NONE = new Traits(null, List.of(), null, null, null);

    /** R: all five are there, else the identity is incomplete (905). */
    public boolean complete() {
        return filled(familyName)
                && givenNames != null
                && !givenNames.isEmpty()
                && filled(givenNames.get(0))
                && birthDate != null
                && filled(sex)
                && birthPlace != null
                && birthPlace.length() == 5;
    }

    /**
     * Same person, case, accents, hyphens and apostrophes aside (904 otherwise). Of given names the first one counts, the
     * whole of it: Jean is not Jean-Pierre.
     */
    public boolean sameAs(Traits other) {
        return letters(familyName).equals(letters(other.familyName))
                && isFirstGiven(other.givenNames.get(0))
                && birthDate.equals(other.birthDate)
                && sex.equals(other.sex)
                && birthPlace.equals(other.birthPlace);
    }

    /** The traits that a person can say aloud agree. */
    public boolean agreeOn(String family, String given, LocalDate birth) {
        return letters(familyName).equals(letters(family)) && isFirstGiven(given) && birthDate.equals(birth);
    }

    /** Nobody can tell a hyphen typed as a blank from two names: what follows the first one may be said, in its order. */
    private boolean isFirstGiven(String said) {
        var words = letters(said) + " ";
        return words.startsWith(letters(givenNames.get(0)) + " ")
                && (letters(String.join(" ", givenNames)) + " ").startsWith(words);
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private static boolean filled(String s) {
        return s != null && !s.isBlank();
    }
}

package fr.carnet.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people copy from paper or say aloud: 32 letters and figures of which none looks like another, in groups of
 * four. O is read as 0, I and L as 1; spaces, dashes and case do not matter.
 */
public final class PrintedCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;

    private PrintedCode() {}

    /** Drawn at random: five bits a sign. */
    public static String random(int signs) {
        var drawn = new byte[signs];
        RANDOM.nextBytes(drawn);
        return of(drawn);
    }

    /** A sign for each byte, of which five bits count. */
    public static String of(byte[] drawn) {
        var code = new StringBuilder();
        for (var i = 0; i < drawn.length; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(drawn[i] & 31));
        }
        return code.toString();
    }

    /** As typed, without what does not matter. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }

    /**
     * What the database keeps of a code: of this owner, so that a stolen table must be tried person by person. In SQL:
     * {@code sha256(convert_to(owner || ':' || code, 'UTF8'))}, the code without dashes.
     *
     * @param owner id of a holder, or what the code opens
     */
    public static byte[] digest(Object owner, String typed) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((owner + ":" + plain(typed)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

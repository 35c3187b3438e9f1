package fr.carnet.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * National health identity number: 15 characters and the OID that says where it comes from (INTEROP §2).
 *
 * @param matricule 13 characters and a key of 2 digits, without spaces; Corsica as 2A or 2B
 */
public record Ins(String matricule, String oid) {

    public static final String NIR = "1.2.250.1.213.1.4.8";
    public static final String NIA = "1.2.250.1.213.1.4.9";
    public static final String TEST_NIR = "1.2.250.1.213.1.4.10";
    public static final String DEMO_NIR = "1.2.250.1.213.1.4.11";

    private static final Pattern FORM = Pattern.compile("[1-8]\\d{4}(\\d{2}|2[AB])\\d{8}");

    public boolean wellFormed() {
        return matricule != null && FORM.matcher(matricule).matches();
    }

    public boolean knownOid() {
        return NIR.equals(oid) || NIA.equals(oid) || isTest();
    }

    public boolean isTest() {
        return TEST_NIR.equals(oid) || DEMO_NIR.equals(oid);
    }

    /** Key = 97 - (first 13 digits mod 97), Corsica counted as 19 (2A) and 18 (2B). */
    public boolean keyIsRight() {
        if (!wellFormed()) return false;
        var digits = matricule.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(digits) % 97 == Integer.parseInt(matricule.substring(13));
    }

    /**
     * What is wrong with this number, before it is looked for; empty when nothing is.
     *
     * @param testNumbers   test numbers pass (demo)
     * @param wrongTestKeys of these, even those whose key is wrong (INTEROP §9)
     */
    public Optional<Identity> problem(boolean testNumbers, boolean wrongTestKeys) {
        if (matricule == null || matricule.isBlank()) return Optional.of(Identity.INS_MISSING);
        if (!knownOid()) return Optional.of(Identity.INS_SYSTEM_UNKNOWN);
        if (!wellFormed()) return Optional.of(Identity.INS_MALFORMED);
        if (isTest() && !testNumbers) return Optional.of(Identity.INS_TEST_NOT_ACCEPTED);
        return keyIsRight() || isTest() && wrongTestKeys ? Optional.empty() : Optional.of(Identity.INS_KEY_WRONG);
    }

    /** What may appear on a screen beside other people: the last five characters only. */
    public String masked() {
        return "•••••••••• " + matricule.substring(10);
    }
}

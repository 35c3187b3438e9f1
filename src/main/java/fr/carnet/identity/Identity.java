package fr.carnet.identity;

import fr.carnet.platform.Refusal;

/** Why an identity is refused; the numbers are those of the DMP (INTEROP §2). */
public enum Identity implements Refusal.Code {
    NOT_SIGNED_IN,
    /** a software that calls without saying who it is */
    TOKEN_MISSING,
    /** a token that names neither a software nor a professional */
    CAPACITY_UNKNOWN,
    /** 903 */
    INS_MISSING,
    INS_MALFORMED,
    INS_KEY_WRONG,
    INS_SYSTEM_UNKNOWN,
    INS_TEST_NOT_ACCEPTED,
    /** 905 */
    INS_INCOMPLETE,
    /** 904 */
    INS_DIFFERS,
    /** 902 */
    PATIENT_UNKNOWN;

    @Override
    public int status() {
        return switch (this) {
            case NOT_SIGNED_IN, TOKEN_MISSING -> 401;
            case CAPACITY_UNKNOWN -> 403;
            default -> 422;
        };
    }
}

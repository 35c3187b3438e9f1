package fr.carnet.identity;

import fr.carnet.platform.Refusal;

/** Why an identity is refused; the numbers are those of the DMP (INTEROP §2). */
public enum Identity implements Refusal.Code {
    NOT_SIGNED_IN,
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
        return this == NOT_SIGNED_IN ? 401 : 422;
    }
}

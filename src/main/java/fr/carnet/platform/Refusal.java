package fr.carnet.platform;

import jakarta.ejb.ApplicationException;

/**
 * An act that Carnet will not do, with the one reason that the person is told. Rolls the transaction back.
 * Each code has words in the bundle of its feature (key {@code refusal.CODE}), in every language; the API
 * maps it to an OperationOutcome.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    /** Implemented by one enum per feature: {@code enum Sharing implements Refusal.Code}. */
    public interface Code {
        String name();

        /** HTTP status of a page or an API answer that cannot go on: 422 unless the code says better. */
        default int status() {
            return 422;
        }
    }

    private final transient Code code;
    private final String detail;

    public Refusal(Code code) {
        this(code, null);
    }

    /** @param detail technical detail for a software's log; never a health datum, never shown to a citizen */
    public Refusal(Code code, String detail) {
        super(
                code.getClass().getSimpleName() + "." + code.name() + (detail == null ? "" : ": " + detail),
                null,
                false,
                false);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    /** The feature that refuses, whose bundle words it: {@code sharing}. */
    public static String feature(Code code) {
        return code.getClass().getPackageName().split("\\.")[2];
    }

    public String detail() {
        return detail;
    }
}

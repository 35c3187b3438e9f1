package fr.carnet.api.wire;

import fr.carnet.platform.Refusal;

/** What the API itself refuses, before any feature is asked. Words in {@code i18n/api}. */
public enum Fault implements Refusal.Code {
    MALFORMED(400),
    FORBIDDEN_CHARACTER(400),
    TOO_COMPLEX(400),
    TOO_LARGE(413),
    BUSY(503),
    MEDIA_TYPE_UNSUPPORTED(415),
    NOT_ACCEPTABLE(406),
    NO_SUCH_OPERATION(404),
    METHOD_NOT_ALLOWED(405),
    PARAMETER_UNKNOWN(400),
    PARAMETER_INVALID(400),
    PARAMETER_MISSING(400),
    ELEMENT_MISSING(422),
    ELEMENT_INVALID(422),
    CODE_UNKNOWN(422),
    REFERENCE_BROKEN(422),
    NOT_SUPPORTED(422),
    CONTENT_TYPE_UNSUPPORTED(422),
    HASH_DIFFERS(422),
    SIZE_DIFFERS(422),
    HEADER_DIFFERS(422),
    PATCH_FORBIDDEN(422),
    SERVER_ERROR(500);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}

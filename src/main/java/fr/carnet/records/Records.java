package fr.carnet.records;

import fr.carnet.platform.Refusal;

/** Why a document is not stored or not changed. */
public enum Records implements Refusal.Code {
    /** 900: only the latest version can be replaced */
    NOT_LATEST,
    ALREADY_DELETED,
    /** same id, other bytes */
    DUPLICATE_ID,
    DOCUMENT_UNKNOWN,
    /** deleted by its author, and known to the caller */
    DOCUMENT_GONE;

    @Override
    public int status() {
        return switch (this) {
            case DOCUMENT_UNKNOWN -> 404;
            case DOCUMENT_GONE -> 410;
            case NOT_LATEST, ALREADY_DELETED, DUPLICATE_ID -> 409;
        };
    }
}

package fr.carnet.consent.closing;

import fr.carnet.platform.Refusal;

/** Why an erasure is refused. */
public enum Closing implements Refusal.Code {
    /** only its holder, of age, may have a space erased */
    ONLY_HOLDER,
    /** a space is closed first */
    CLOSE_FIRST,
    NOTHING_TO_CANCEL,
    TOO_LATE_TO_CANCEL;

    @Override
    public int status() {
        return this == ONLY_HOLDER ? 403 : 422;
    }
}

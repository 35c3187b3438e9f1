package fr.carnet.journal;

import fr.carnet.platform.Refusal;

/** Why a history is not shown. */
public enum Reading implements Refusal.Code {
    NOT_HOLDER,
    HOLDER_ONLY
}

package fr.carnet.sharing.review;

import fr.carnet.platform.Refusal;

/** Why a yearly review is refused. */
public enum Reviewing implements Refusal.Code {
    /** the one answer for a code that never was, has served, or is too old */
    REVIEW_CODE_UNKNOWN,
    /** not a number of the sheet, or told twice */
    REVIEW_NUMBERS_WRONG,
    TOO_MANY_REVIEW_CODES
}

package fr.carnet.sharing.vouchers;

import fr.carnet.platform.Refusal;

/** Why an act on a voucher is refused. */
public enum Vouching implements Refusal.Code {
    /** the one answer for another patient's, wrong, over, used, revoked, another structure's, blocked */
    VOUCHER_UNKNOWN,
    /** revoked meanwhile, or its hours are over */
    VOUCHER_OVER,
    /** the one answer to a code that lets this professional add nothing, whatever is wrong with it */
    CODE_UNKNOWN,
    /** its hours are over, the holder took it back or closed the space: one and the same for whoever typed it */
    VOUCHER_ENDED,
    /** a document was added with it, and this is another one */
    VOUCHER_SPENT,
    TICKS_MISSING,
    STRUCTURE_UNKNOWN,
    STRUCTURE_BLOCKED,
    HOURS_MISSING,
    GROUPS_MISSING,
    /** so many wait already that none is needed */
    TOO_MANY_VOUCHERS
}

package fr.carnet.sharing.vouchers;

import fr.carnet.platform.Refusal;

/** Why an act on a voucher is refused. */
public enum Vouching implements Refusal.Code {
    /** the one answer for another patient's, wrong, over, used, revoked, another structure's, blocked */
    VOUCHER_UNKNOWN,
    /** revoked meanwhile, or its hours are over */
    VOUCHER_OVER,
    STRUCTURE_UNKNOWN,
    STRUCTURE_BLOCKED,
    HOURS_MISSING,
    GROUPS_MISSING,
    /** so many wait already that none is needed */
    TOO_MANY_VOUCHERS
}

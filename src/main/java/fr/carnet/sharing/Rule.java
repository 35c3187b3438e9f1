package fr.carnet.sharing;

/** Why an access is allowed or refused. Each has words in {@code i18n/journal} (key {@code rule.X}) and a source in RULES.md. */
public enum Rule {
    /** the holder reads their own space (R61) */
    OWN_SPACE(true),
    /** a legal representative reads the space of somebody they represent (R70) */
    GUARDIAN(true),
    /** R21 */
    CARE_TEAM(true),
    /** R21 */
    EXPRESS_CONSENT(true),
    /** R24 */
    ATTENDING_PHYSICIAN(true),
    /** R23, R24: a professional whom the holder trusts with what is masked too */
    ADMINISTRATOR(true),
    /** R34 */
    VOUCHER(true),
    /** R34: a voucher that lets add one document, and shows nothing */
    VOUCHER_TO_ADD(true),
    /** R51: another professional, in an emergency */
    EMERGENCY(true),
    /** R50: the SAMU */
    DISPATCH(true),
    /** R73: somebody whom the holder asked to help */
    DELEGATE(true),
    /** R23: whoever deposited a document still sees it when it is masked */
    DEPOSITOR(true),
    /** R22: feeding asks no authorisation */
    FEEDING(true),
    /** a job of the service itself */
    SYSTEM(true),

    /** R20 a */
    SPACE_NOT_OPEN(false),
    /** R20 b */
    NOT_AUTHORISED(false),
    /** R41, R45 */
    BLOCKED(false),
    /** R20 c */
    MATRIX(false),
    /** R20 d */
    MASKED(false),
    /** R14: of the former service, and not taken over; for nobody, the holder included */
    FORMER_RECORD(false),
    /** R28 */
    NOT_ANNOUNCED_YET(false),
    /** R29 */
    HIDDEN_FROM_GUARDIANS(false),
    /** R34: not of the groups that the voucher names */
    NOT_IN_VOUCHER(false),
    /** R50: the holder does not want emergency access */
    EMERGENCY_OFF(false),
    /** R73 */
    NOT_IN_SCOPE(false),
    /** R77 */
    NARROWED(false),
    /** R13 */
    MAJORITY_REVIEW(false),
    /** R30 */
    NOT_AUTHOR(false),
    /** SECURITY 7: the same id with other contents */
    ID_TAKEN(false),
    DELETED(false),
    UNKNOWN(false);

    private final boolean allows;

    Rule(boolean allows) {
        this.allows = allows;
    }

    public boolean allows() {
        return allows;
    }

    /** Let in by an emergency alone (R50): the holder is always told. */
    public boolean isEmergency() {
        return this == EMERGENCY || this == DISPATCH;
    }

    /** Whether it may let a professional consult: what lets them add alone shows nothing. */
    boolean shows() {
        return this != VOUCHER_TO_ADD;
    }

    /** Whether it lets decide about the space itself: sharing, masking, relatives, choices (R72). */
    public boolean decides() {
        return this == OWN_SPACE || this == GUARDIAN;
    }
}

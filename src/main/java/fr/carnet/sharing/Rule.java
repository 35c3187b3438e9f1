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
    /** R28 */
    NOT_ANNOUNCED_YET(false),
    /** R29 */
    HIDDEN_FROM_GUARDIANS(false),
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
}

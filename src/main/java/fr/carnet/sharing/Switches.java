package fr.carnet.sharing;

/**
 * What the holder decided for the whole space.
 *
 * @param attendingSeesMasked the attending physician sees what is masked (R24)
 * @param dispatch            the SAMU may consult (R50)
 * @param breakGlass          other professionals may consult in an emergency (R50)
 * @param emergencyMasked     what is masked is shown in an emergency too (R50)
 */
public record Switches(boolean attendingSeesMasked, boolean dispatch, boolean breakGlass, boolean emergencyMasked) {

    /** What holds as long as nobody decides otherwise. */
    public static final Switches DEFAULTS = new Switches(false, true, true, false);

    boolean showMasked(Rule ground) {
        return switch (ground) {
            case ADMINISTRATOR -> true;
            case ATTENDING_PHYSICIAN -> attendingSeesMasked;
            case EMERGENCY, DISPATCH -> emergencyMasked;
            default -> false;
        };
    }

    /** Whether a permission on this ground holds against this block. */
    boolean uphold(Rule ground, Block block) {
        return switch (ground) {
            case DISPATCH -> dispatch && block != Block.ALWAYS;
            case EMERGENCY -> breakGlass && block == Block.NONE;
            default -> block == Block.NONE;
        };
    }
}

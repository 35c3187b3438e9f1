package fr.carnet.sharing.circle;

import fr.carnet.platform.Refusal;

/** Why a decision about who may see is refused. */
public enum Trusting implements Refusal.Code {
    /** no such number in the directory */
    NOT_IN_DIRECTORY,
    /** that structure is not one where the professional works */
    PLACE_UNKNOWN,
    /** it ended meanwhile, or never was */
    AUTHORISATION_OVER,
    /** blocked: unblock first (R41) */
    IS_BLOCKED,
    ALREADY_BLOCKED,
    NOT_BLOCKED,
    /** R43: designated in the space; the role first */
    IS_ATTENDING_PHYSICIAN,
    /** the same, told to an administrator: the patient removes the role first */
    ATTENDING_OF_PATIENT,
    /** an administrator does not shut themselves out: the role is removed instead */
    NOT_ONESELF,
    /** so many in a day for one patient that something is wrong */
    TOO_MANY_BLOCKS,
    NOT_A_PHYSICIAN,
    NO_ATTENDING_PHYSICIAN,
    NO_ADMINISTRATOR,
    /** past, or further away than two years */
    UNTIL_WRONG;

    @Override
    public int status() {
        return this == NOT_IN_DIRECTORY ? 404 : 422;
    }
}

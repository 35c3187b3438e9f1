package fr.carnet.campaign;

import fr.carnet.platform.Refusal;

/** Why this feature says no. */
public enum Campaign implements Refusal.Code {
    WAVE_UNKNOWN,
    WAVE_PLANNED_TWICE,
    WAVE_IN_THE_PAST,
    WAVE_TOO_EARLY,
    WAVE_LAUNCHED,
    GRID_ON_PAPER,
    OVER_CAPACITY,
    CLOCK_PAUSED,
    CLOCK_NOT_PAUSED,
    RUN_UNDER_WAY,
    NOTHING_TO_PRINT,
    BATCH_NOT_READY,
    FILE_TOO_LARGE,
    FILE_EMPTY,
    /** agents and supervisors of the support line only */
    ONLY_SUPPORT,
    NO_SUCH_ADDRESS,
    /** twice a day is enough */
    CODES_SENT,
    LINE_DAY_TOO_FAR
}

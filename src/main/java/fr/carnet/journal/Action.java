package fr.carnet.journal;

/** What was done or tried, in the words of the history ({@code i18n/journal}, key {@code action.X}). */
public enum Action {
    FIND_PATIENT,
    SEARCH,
    READ,
    DOWNLOAD,
    DEPOSIT,
    REPLACE,
    ARCHIVE,
    CHANGE_VISIBILITY,
    DELETE,
    CORRECT,
    MASK,
    UNMASK,
    MASK_NEW_BY_DEFAULT,
    SHOW_NEW_BY_DEFAULT,
    READ_HISTORY,
    REMIND_ANNOUNCEMENT,
    OPEN_TO_PATIENT,
    SIGN_IN,
    SIGN_OUT,
    OPT_OUT,
    OPT_IN,
    CLOSE_SPACE,
    REOPEN_SPACE
}

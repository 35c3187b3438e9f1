package fr.carnet.emergency;

/** Why a professional opens a space in an emergency (R51). Words in {@code i18n/emergency}, key {@code breakGlass.input.reason.X}. */
public enum Reason {
    UNCONSCIOUS,
    CANNOT_ANSWER,
    RISK_TO_LIFE,
    RELATIVE_ASKED,
    OTHER
}

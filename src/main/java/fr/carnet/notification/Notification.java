package fr.carnet.notification;

import fr.carnet.platform.Refusal;

/** Why this feature says no. */
public enum Notification implements Refusal.Code {
    NOT_HOLDER,
    NEVER_OFF,
    NO_EMAIL,
    NO_DAILY_LETTER,
    NOT_AN_HOUR,
    DEVICE_UNKNOWN,
    NO_SAFE_ADDRESS,
    NOT_AN_ADDRESS,
    TOO_MANY_CODES,
    CODE_WAITS
}

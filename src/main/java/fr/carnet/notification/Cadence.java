package fr.carnet.notification;

/** How often somebody is told outside their space. Words in {@code i18n/notification}, key {@code cadence.X}. */
public enum Cadence {
    NOW,
    /** once a day, when something happened */
    DAILY,
    /** on Mondays, when something happened */
    WEEKLY,
    OFF
}

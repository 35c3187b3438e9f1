package fr.carnet.notification.discreet;

/** Where it is safe to be told. Words in {@code i18n/notification}, key {@code discreet.input.place.X}. */
public enum SafePlace {
    NOWHERE,
    USUAL,
    /** another address, that was confirmed */
    ADDRESS
}

package fr.carnet.notification.discreet;

import java.util.Arrays;

/** When it is safe, in Paris. Words in {@code i18n/notification}, key {@code discreet.input.hours.X}. */
public enum SafeHours {
    ANY(0, 0),
    MORNING(8, 12),
    AFTERNOON(13, 17),
    WORKDAY(9, 17),
    EVENING(18, 22),
    NIGHT(22, 6);

    private final int from;
    private final int until;

    SafeHours(int from, int until) {
        this.from = from;
        this.until = until;
    }

    int from() {
        return from;
    }

    int until() {
        return until;
    }

    static SafeHours of(int from, int until) {
        return Arrays.stream(values())
                .filter(hours -> hours.from == from && hours.until == until)
                .findFirst()
                .orElse(ANY);
    }
}

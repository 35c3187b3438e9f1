package fr.carnet.notification.discreet;

import java.time.Duration;
import java.time.Instant;

/** An address that somebody gave, until the code that was sent to it is typed. */
public record AddressToConfirm(long holder, String address, Instant askedAt, int asked, int tries) {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_TRIES = 5;
    private static final int MOST_A_DAY = 3;

    boolean isOpen(Instant now) {
        return now.isBefore(askedAt.plus(LIFE)) && tries < MOST_TRIES;
    }

    /** Somebody else may live at the address: three codes a day are enough. */
    boolean mayAskAgain(Instant now) {
        return asked < MOST_A_DAY || !isOfToday(now);
    }

    int askedBefore(Instant now) {
        return isOfToday(now) ? asked : 0;
    }

    private boolean isOfToday(Instant now) {
        return now.isBefore(askedAt.plus(DAY));
    }
}

package fr.carnet.sharing.vouchers;

import java.time.Duration;
import java.time.Instant;

/** How long a voucher holds, from when it is made: a day at most (R34). */
public enum Hours {
    ONE(1),
    FOUR(4),
    TWELVE(12),
    DAY(24);

    private final Duration length;

    Hours(int hours) {
        length = Duration.ofHours(hours);
    }

    Instant after(Instant made) {
        return made.plus(length);
    }
}

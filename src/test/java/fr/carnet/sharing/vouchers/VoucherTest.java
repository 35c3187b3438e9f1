package fr.carnet.sharing.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.sharing.vouchers.Voucher.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R34: the life of a voucher, to the second. */
class VoucherTest {

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");

    private static Voucher voucher(Hours hours, Instant used, Instant revoked) {
        return new Voucher(
                UUID.randomUUID(),
                "310000001",
                "x",
                true,
                false,
                List.of("analyses"),
                MADE,
                hours.after(MADE),
                used,
                null,
                null,
                revoked);
    }

    @Test
    void itsHoursCountFromWhenItWasMade() {
        assertThat(voucher(Hours.ONE, null, null).state(MADE.plusSeconds(3599))).isEqualTo(State.WAITING);
        assertThat(voucher(Hours.ONE, null, null).state(MADE.plusSeconds(3600))).isEqualTo(State.OVER);
        var used = voucher(Hours.FOUR, MADE.plusSeconds(60), null);
        assertThat(used.state(MADE.plusSeconds(60))).isEqualTo(State.USED);
        assertThat(used.state(MADE.plus(Duration.ofHours(4)))).isEqualTo(State.OVER);
    }

    @Test
    void revokedItIsNothingElse() {
        assertThat(voucher(Hours.DAY, MADE, MADE.plusSeconds(1)).state(MADE.plusSeconds(1)))
                .isEqualTo(State.REVOKED);
        assertThat(voucher(Hours.DAY, null, MADE).state(MADE.plus(Duration.ofDays(9))))
                .isEqualTo(State.REVOKED);
    }

    @Test
    void noneHoldsLongerThanADay() {
        assertThat(Hours.values()).allSatisfy(hours -> assertThat(Duration.between(MADE, hours.after(MADE)))
                .isBetween(Duration.ofHours(1), Duration.ofHours(24)));
    }
}

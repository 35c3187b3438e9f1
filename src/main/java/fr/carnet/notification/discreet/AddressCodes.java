package fr.carnet.notification.discreet;

import fr.carnet.platform.web.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The code that an address is confirmed by: six digits, drawn again as the mail leaves and as it is typed, never kept. */
@ApplicationScoped
class AddressCodes {

    /** Name of the mail in {@code i18n/mail}. */
    static final String TEMPLATE = "CONFIRM_ADDRESS";

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @Inject
    Stamp stamp;

    /** In two groups of three. */
    String of(AddressToConfirm waiting) {
        var text = waiting.holder() + " " + waiting.address() + " " + waiting.askedAt();
        var drawn = new BigInteger(1, stamp.of("safe-address", text).getBytes(StandardCharsets.US_ASCII));
        var digits = "%06d".formatted(drawn.mod(MILLION).intValue());
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    boolean opens(AddressToConfirm waiting, String typed) {
        return typed.replaceAll("\\D", "").equals(of(waiting).replace(" ", ""));
    }
}

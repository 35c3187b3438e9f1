package fr.carnet.api.mapping;

import fr.carnet.platform.Refusal;
import fr.carnet.records.cda.Cda;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity that a document or a lot has from its maker. Stored as a bare OID or as {@code urn:uuid:} in lower case, so
 * that the same document is recognised whichever way it comes; written as a URN.
 */
public final class UniqueId {

    private static final Pattern OID = Pattern.compile("[0-2](\\.\\d+)+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private UniqueId() {}

    /**
     * @param value with or without {@code urn:oid:} or {@code urn:uuid:}; empty when it is neither OID nor UUID
     * @throws Refusal ID_WITH_EXTENSION, as the DMP does for {@code OID^extension}
     */
    public static Optional<String> stored(String value) {
        if (value == null) return Optional.empty();
        var plain = value.strip().replaceFirst("^urn:(oid|uuid):", "");
        if (plain.indexOf('^') >= 0) throw new Refusal(Cda.ID_WITH_EXTENSION);
        if (UUID.matcher(plain).matches()) return Optional.of("urn:uuid:" + plain.toLowerCase(Locale.ROOT));
        return OID.matcher(plain).matches() && plain.length() <= 128 ? Optional.of(plain) : Optional.empty();
    }

    public static String urn(String stored) {
        return OID.matcher(stored).matches() ? "urn:oid:" + stored : stored;
    }
}

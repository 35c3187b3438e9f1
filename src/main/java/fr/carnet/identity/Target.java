package fr.carnet.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a sign-in may lead: a page of a signed-in folder, written exactly as the portal writes its addresses.
 * Anything else (another site, a scheme, {@code //}, a backslash, {@code ..}, an encoded slash) is no target.
 */
record Target(String address) {

    private static final Pattern FORM =
            Pattern.compile("/(espace|pro|conseiller|support|coordination)(/[a-z0-9]+([.-][a-z0-9]+)*)*"
                    + "(\\?([A-Za-z0-9._~=&+-]|%[0-9A-Fa-f]{2})*)?");
    private static final int MAX_LENGTH = 1_000;

    static Optional<Target> of(String address) {
        if (address == null || address.length() > MAX_LENGTH) return Optional.empty();
        return FORM.matcher(address).matches() ? Optional.of(new Target(address)) : Optional.empty();
    }

    /** As the value of a parameter. */
    String encoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}

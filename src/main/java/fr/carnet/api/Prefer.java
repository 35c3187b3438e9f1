package fr.carnet.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;

/** The wishes of a caller (header Prefer), and parameters given in two places. */
final class Prefer {

    private Prefer() {}

    /** {@code handling=strict}: a parameter that is not known is an error. */
    static boolean isStrict(String prefer) {
        return says(prefer, "handling=strict");
    }

    /** {@code return=minimal}: no body. */
    static boolean isMinimal(String prefer) {
        return says(prefer, "return=minimal");
    }

    static MultivaluedMap<String, String> merged(
            MultivaluedMap<String, String> query, MultivaluedMap<String, String> form) {
        var merged = new MultivaluedHashMap<String, String>();
        query.forEach(merged::addAll);
        if (form != null) form.forEach(merged::addAll);
        return merged;
    }

    private static boolean says(String prefer, String wish) {
        return prefer != null
                && prefer.replace(" ", "").toLowerCase(Locale.ROOT).contains(wish);
    }
}

package fr.carnet.api;

import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Sharing;
import java.util.UUID;
import java.util.regex.Pattern;

/** References and versions as they stand in addresses and headers. */
final class Refs {

    private static final Pattern REF = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Refs() {}

    /** What is no ref of ours names nothing. */
    static UUID of(String ref) {
        if (!REF.matcher(ref).matches()) throw new Refusal(Sharing.NOT_FOUND);
        return UUID.fromString(ref);
    }

    /** Null when there is no condition. */
    static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) return null;
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) throw new Problem(Fault.PARAMETER_INVALID, "If-Match: W/\"version\"");
        return Integer.valueOf(etag.group(1));
    }
}

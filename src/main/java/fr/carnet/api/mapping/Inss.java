package fr.carnet.api.mapping;

import fr.carnet.identity.Ins;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;

/** Health identity numbers in the forms that FHIR gives them. */
public final class Inss {

    private static final String OID = "urn:oid:";
    private static final Pattern CONDITION = Pattern.compile("^Patient\\?(?:.*&)?identifier=([^&]*)");

    private Inss() {}

    public static String system(Ins ins) {
        return OID + ins.oid();
    }

    /** The first identifier whose system is one of INS. */
    public static Optional<Ins> of(List<Identifier> identifiers) {
        return identifiers.stream()
                .flatMap(i -> of(i.getSystem(), i.getValue()).stream())
                .findFirst();
    }

    /** Empty when the system is not one of INS; a wrong number is left to {@link fr.carnet.identity.Persons#check}. */
    public static Optional<Ins> of(String system, String value) {
        if (system == null || value == null || !system.startsWith(OID)) return Optional.empty();
        return Optional.of(new Ins(value.strip(), system.substring(OID.length())))
                .filter(Ins::knownOid);
    }

    /** From a search token {@code system|value}. */
    public static Optional<Ins> token(String token) {
        var bar = token.indexOf('|');
        return bar < 0 ? Optional.empty() : of(token.substring(0, bar), token.substring(bar + 1));
    }

    /** From a conditional reference {@code Patient?identifier=system|value}. */
    public static Optional<Ins> condition(String reference) {
        if (reference == null) return Optional.empty();
        var condition = CONDITION.matcher(reference);
        if (!condition.find()) return Optional.empty();
        return token(URLDecoder.decode(condition.group(1), StandardCharsets.UTF_8));
    }
}

package fr.carnet.api.search;

import fr.carnet.api.search.Parameter.Matching;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Coding;

/** Reference parameters: {@code Type/REF}, {@code REF}, or the whole address; with {@code :identifier}, a token. */
final class References {

    private References() {}

    /** @param refs of what the thing refers to; @param identifiers by which it may be named too */
    static <T> Matching<T> of(Function<T, List<String>> refs, Function<T, List<Coding>> identifiers) {
        var tokens = Tokens.of(identifiers);
        return (modifier, value) -> {
            if ("identifier".equals(modifier)) return tokens.wants(null, value);
            if (modifier != null)
                throw new Problem(Fault.PARAMETER_INVALID, "no such modifier on a reference: " + modifier);
            if (value.indexOf('|') >= 0 || value.startsWith("urn:")) return tokens.wants(null, value);
            var ref = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            return thing -> refs.apply(thing).contains(ref);
        };
    }
}

package fr.carnet.api.search;

import fr.carnet.api.mapping.Systems;
import fr.carnet.api.search.Parameter.Matching;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Coding;

/** Token parameters: {@code code}, {@code system|code}, {@code |code}, {@code system|}; and {@code :not}. */
final class Tokens {

    private Tokens() {}

    static <T> Matching<T> of(Function<T, List<Coding>> codings) {
        return (modifier, value) -> {
            if (value.isBlank()) throw new Problem(Fault.PARAMETER_INVALID, "an empty token");
            Predicate<T> found = thing -> codings.apply(thing).stream().anyMatch(wanted(value));
            if (modifier == null) return found;
            if (modifier.equals("not")) return found.negate();
            throw new Problem(Fault.PARAMETER_INVALID, "no such modifier on a token: " + modifier);
        };
    }

    private static Predicate<Coding> wanted(String token) {
        var bar = token.indexOf('|');
        if (bar < 0) return coding -> token.equalsIgnoreCase(coding.getCode());
        var system = Systems.canonical(token.substring(0, bar));
        var code = token.substring(bar + 1);
        Predicate<Coding> sameSystem = system == null
                ? coding -> coding.getSystem() == null
                : coding -> system.equals(Systems.canonical(coding.getSystem()));
        return code.isEmpty() ? sameSystem : sameSystem.and(coding -> code.equalsIgnoreCase(coding.getCode()));
    }
}

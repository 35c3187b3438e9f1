package fr.carnet.api.search;

import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * A search parameter: what {@code metadata} says of it, and what it wants of a thing found.
 *
 * @param definition canonical address of its definition
 */
public record Parameter<T>(
        String name, SearchParamType type, String definition, String documentation, Matching<T> matching) {

    /** One value of the parameter to a question about a thing. */
    @FunctionalInterface
    public interface Matching<T> {

        /** @param modifier null when there is none; one that is not known is refused */
        Predicate<T> wants(String modifier, String value);
    }

    Predicate<T> wants(Criterion criterion) {
        return criterion.values().stream()
                .map(value -> matching.wants(criterion.modifier(), value))
                .reduce(Predicate::or)
                .orElseThrow();
    }
}

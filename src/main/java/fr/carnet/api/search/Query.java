package fr.carnet.api.search;

import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.api.wire.Warning;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A search as it was asked: repeated parameters all hold, values separated by commas are alternatives. A parameter that
 * is not known is refused when the caller asked for strictness ({@code Prefer: handling=strict}), else told as a warning.
 */
final class Query {

    static final int DEFAULT_COUNT = 20;
    static final int MAX_COUNT = 100;

    private static final Set<String> CONTROLS = Set.of("_count", "_offset", "_sort", "_format", "_pretty");
    private static final Set<String> PATIENT = Set.of("patient", "patient.identifier");
    private static final int MAX_CRITERIA = 50;

    private final List<Criterion> criteria;
    private final boolean strict;
    private final List<Warning> warnings = new ArrayList<>();

    Query(MultivaluedMap<String, String> parameters, boolean strict) {
        this.strict = strict;
        criteria = parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream().map(value -> Criterion.of(e.getKey(), value)))
                .filter(criterion -> !criterion.raw().isBlank())
                .toList();
        if (criteria.size() > MAX_CRITERIA) throw new Problem(Fault.TOO_COMPLEX, "too many parameters");
    }

    /** The patient as a token or a reference, whichever way it is written. */
    Criterion patient() {
        var all = criteria.stream().filter(c -> PATIENT.contains(c.name())).toList();
        if (all.isEmpty()) throw new Problem(Fault.PARAMETER_MISSING, "patient or patient.identifier");
        if (all.size() > 1 || all.get(0).values().size() > 1) throw new Problem(Fault.PARAMETER_INVALID, "one patient");
        return all.get(0);
    }

    void require(String name) {
        if (!names(Set.of(name))) throw new Problem(Fault.PARAMETER_MISSING, name);
    }

    boolean names(Set<String> names) {
        return criteria.stream().anyMatch(c -> names.contains(c.name()));
    }

    <T> Predicate<T> wanted(List<Parameter<T>> known) {
        Predicate<T> wanted = thing -> true;
        for (var criterion : criteria) {
            if (isControl(criterion)) continue;
            var parameter = known.stream()
                    .filter(p -> p.name().equals(criterion.name()))
                    .findFirst();
            if (parameter.isPresent()) wanted = wanted.and(parameter.get().wants(criterion));
            else leaveAside(criterion.key());
        }
        return wanted;
    }

    /** Null when the caller does not mind. */
    <T> Comparator<T> order(Map<String, Comparator<T>> known) {
        Comparator<T> order = null;
        for (var criterion : criteria) {
            if (!criterion.name().equals("_sort")) continue;
            for (var key : criterion.values()) {
                var by = known.get(key.replaceFirst("^-", ""));
                if (by == null) {
                    leaveAside("_sort=" + key);
                    continue;
                }
                var next = key.startsWith("-") ? by.reversed() : by;
                order = order == null ? next : order.thenComparing(next);
            }
        }
        return order;
    }

    int count() {
        return Math.min(number("_count", DEFAULT_COUNT), MAX_COUNT);
    }

    int offset() {
        return number("_offset", 0);
    }

    /** What was asked and understood, but for the patient and the page. */
    List<Criterion> asked() {
        return criteria.stream()
                .filter(c -> !PATIENT.contains(c.name())
                        && !c.name().equals("_count")
                        && !c.name().equals("_offset"))
                .filter(c -> warnings.stream().noneMatch(w -> c.key().equals(w.expression())))
                .toList();
    }

    /** For the history of the holder: criteria in short; null when there are none beside the patient and the status. */
    String words() {
        var words = criteria.stream()
                .filter(c -> !isControl(c) && !c.name().equals("status"))
                .map(c -> c.key() + "=" + c.raw())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), 200));
    }

    /** R33: what is older comes at the next search, or when the caller names a date. */
    void warnTwoYears() {
        warnings.add(new Warning(
                "FIRST_SEARCH_TWO_YEARS", "a first search reaches back two years: name a date to go further", null));
    }

    List<Warning> warnings() {
        return warnings;
    }

    private boolean isControl(Criterion criterion) {
        return CONTROLS.contains(criterion.name()) || PATIENT.contains(criterion.name());
    }

    private void leaveAside(String key) {
        if (strict) throw new Problem(Fault.PARAMETER_UNKNOWN, key);
        warnings.add(new Warning("PARAMETER_UNKNOWN", "not understood, left aside: " + key, key));
    }

    private int number(String name, int absent) {
        var value =
                criteria.stream().filter(c -> c.name().equals(name)).findFirst().map(Criterion::raw);
        if (value.isEmpty()) return absent;
        if (!value.get().matches("\\d{1,6}")) throw new Problem(Fault.PARAMETER_INVALID, name + " is a number");
        return Integer.parseInt(value.get());
    }
}

package fr.carnet.api.search;

import fr.carnet.api.search.Parameter.Matching;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.platform.Time;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date parameters with their prefixes. A value is as long as it is precise: 2026 is a year, 2026-03-01 a day of Paris. */
final class Dates {

    private static final Pattern FORM = Pattern.compile(
            "(eq|ne|gt|lt|ge|le|sa|eb|ap)?"
                    + "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?(Z|[+ -]\\d{2}:\\d{2})?)?)?)?");

    /** How much of the distance from now "about" allows, as FHIR suggests. */
    private static final double ABOUT = 0.1;

    private Dates() {}

    /** From an instant to another, the second one left out. */
    record Span(Instant from, Instant to) {

        /** Null when there is no start; without an end, it is the start alone. */
        static Span of(Instant from, Instant to) {
            if (from == null) return null;
            var last = to == null || to.isBefore(from) ? from : to;
            return new Span(from, last.plusMillis(1));
        }

        boolean contains(Span other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }

        boolean overlaps(Span other) {
            return other.from.isBefore(to) && from.isBefore(other.to);
        }

        Span widened(Instant now) {
            var margin =
                    Duration.ofMillis((long) (Duration.between(from, now).abs().toMillis() * ABOUT));
            return new Span(from.minus(margin), to.plus(margin));
        }
    }

    static <T> Matching<T> of(Function<T, Span> when, Instant now) {
        return (modifier, value) -> {
            if (modifier != null) throw new Problem(Fault.PARAMETER_INVALID, "no such modifier on a date: " + modifier);
            var form = FORM.matcher(value);
            if (!form.matches()) throw new Problem(Fault.PARAMETER_INVALID, "not a date of FHIR");
            var wanted = wanted(form.group(1) == null ? "eq" : form.group(1), span(form), now);
            return thing -> when.apply(thing) != null && wanted.test(when.apply(thing));
        };
    }

    private static Predicate<Span> wanted(String prefix, Span asked, Instant now) {
        Predicate<Span> equal = asked::contains;
        Predicate<Span> above = found -> found.to().isAfter(asked.to());
        Predicate<Span> below = found -> found.from().isBefore(asked.from());
        return switch (prefix) {
            case "ne" -> equal.negate();
            case "gt" -> above;
            case "lt" -> below;
            case "ge" -> above.or(equal);
            case "le" -> below.or(equal);
            case "sa" -> found -> !found.from().isBefore(asked.to());
            case "eb" -> found -> !found.to().isAfter(asked.from());
            case "ap" -> asked.widened(now)::overlaps;
            default -> equal;
        };
    }

    private static Span span(Matcher form) {
        try {
            var local = LocalDateTime.of(
                    number(form, 2, 1),
                    number(form, 3, 1),
                    number(form, 4, 1),
                    number(form, 5, 0),
                    number(form, 6, 0),
                    number(form, 7, 0),
                    millis(form.group(8)) * 1_000_000);
            var from = local.atZone(zone(form.group(9)));
            return new Span(from.toInstant(), end(from, form).toInstant());
        } catch (DateTimeException e) {
            throw new Problem(Fault.PARAMETER_INVALID, "no such date");
        }
    }

    private static ZonedDateTime end(ZonedDateTime from, Matcher form) {
        if (form.group(3) == null) return from.plusYears(1);
        if (form.group(4) == null) return from.plusMonths(1);
        if (form.group(5) == null) return from.plusDays(1);
        if (form.group(7) == null) return from.plusMinutes(1);
        return form.group(8) == null ? from.plusSeconds(1) : from.plus(1, ChronoUnit.MILLIS);
    }

    private static int number(Matcher form, int group, int absent) {
        return form.group(group) == null ? absent : Integer.parseInt(form.group(group));
    }

    private static int millis(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    /** A plus sign in an address may have become a space. */
    private static ZoneId zone(String written) {
        if (written == null) return Time.PARIS;
        return written.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(written.replace(' ', '+'));
    }
}

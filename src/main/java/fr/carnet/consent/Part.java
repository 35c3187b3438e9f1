package fr.carnet.consent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a space that its holder may not want. Words in {@code i18n/consent}, key {@code part.X}. */
public enum Part {
    DOCUMENTS,
    MESSAGING,
    AGENDA,
    REIMBURSEMENTS;

    public static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    public static Set<Part> none() {
        return EnumSet.noneOf(Part.class);
    }

    public static boolean isOne(String name) {
        return Arrays.stream(values()).map(Part::name).anyMatch(name::equals);
    }

    /** As PostgreSQL writes an array of texts: <code>{DOCUMENTS,AGENDA}</code>. */
    public static String column(Collection<Part> parts) {
        return parts.stream().sorted().map(Part::name).collect(Collectors.joining(",", "{", "}"));
    }

    public static Set<Part> of(String... names) {
        return Arrays.stream(names).map(Part::valueOf).collect(Collectors.toCollection(Part::none));
    }
}

package fr.carnet.delegation;

import fr.carnet.identity.Person;
import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;

/** The ages at which something changes by itself, counted in Paris (R76). */
public final class Ages {

    public static final int OWN_REVIEW = 16;
    public static final int MAJORITY = 18;

    private Ages() {}

    /** The first instant at which somebody has this age. */
    public static Instant reach(Person person, int age) {
        return person.traits()
                .birthDate()
                .plusYears(age)
                .atStartOfDay(Time.PARIS)
                .toInstant();
    }

    public static boolean has(Person person, int age, Instant now) {
        return !now.isBefore(reach(person, age));
    }

    /** From sixteen until majority, a minor keeps things to themselves. */
    public static boolean mayKeepToThemselves(Person person, Instant now) {
        return has(person, OWN_REVIEW, now) && !has(person, MAJORITY, now);
    }

    /** From sixteen on, and for a year after majority, there is something to look at before and after that day. */
    public static boolean isNearMajority(Person person, Instant now) {
        return has(person, OWN_REVIEW, now) && !has(person, MAJORITY + 1, now);
    }

    /** When parents' access ends; null once it has. */
    static Instant endOfParents(Person person, Instant now) {
        return has(person, MAJORITY, now) ? null : reach(person, MAJORITY);
    }

    /** Somebody turns this age that day; who was born on a 29 February, on the 28th when there is none. */
    public static LocalDate birthday(Person person, int age) {
        return person.traits().birthDate().plusYears(age);
    }
}

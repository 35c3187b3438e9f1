package fr.carnet.identity;

import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person known to the service.
 *
 * @param prefix first half of every public ref of this person's things
 * @param email  where notices go; null when unknown
 */
public record Person(long id, long prefix, Traits traits, String usualName, String email, String language) {

    private static final int MAJORITY = 18;

    /** Public reference of the person. */
    public UUID ref() {
        return new UUID(prefix, 0);
    }

    /** The first given name, without a blank, and the name of every day, as people write them. */
    public String displayName() {
        return WrittenName.of(officialName());
    }

    /** The same in the very letters of the identity service, for whoever compares them with another paper. */
    public String officialName() {
        var family = usualName == null ? traits.familyName() : usualName;
        return traits.givenNames().get(0) + " " + family;
    }

    /** Under eighteen today, in Paris: guardians choose. */
    public boolean isMinor(Instant now) {
        return traits.birthDate().plusYears(MAJORITY).isAfter(LocalDate.ofInstant(now, Time.PARIS));
    }
}

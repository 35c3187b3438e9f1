package fr.carnet.delegation.invitation;

import fr.carnet.identity.Person;
import fr.carnet.identity.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who is invited by name to help a holder, or to represent them.
 *
 * @param delegation what they would be given; null for a guardian
 * @param email      null when the code travels on paper
 * @param drawn      how many codes were drawn; 0 when the address is the key
 */
public record Invitation(
        long holder,
        long id,
        UUID ref,
        Long delegation,
        String given,
        String family,
        String email,
        int drawn,
        long invitedBy,
        Instant expiresAt,
        State state) {

    public static final Duration LIFE = Duration.ofDays(14);

    /** R70. */
    public enum State {
        WAITING,
        VALIDATED,
        REFUSED,
        WITHDRAWN
    }

    public boolean isOpen(Instant now) {
        return state == State.WAITING && now.isBefore(expiresAt);
    }

    public boolean isForGuardian() {
        return delegation == null;
    }

    public String name() {
        return given + " " + family;
    }

    /** Whether this person bears the name that was invited, by birth or in use. */
    public boolean names(Person person) {
        var traits = person.traits();
        if (traits.agreeOn(family, given, traits.birthDate())) return true;
        if (person.usualName() == null) return false;
        var usual = new Traits(
                person.usualName(), traits.givenNames(), traits.birthDate(), traits.sex(), traits.birthPlace());
        return usual.agreeOn(family, given, traits.birthDate());
    }
}

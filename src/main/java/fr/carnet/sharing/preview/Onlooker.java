package fr.carnet.sharing.preview;

import fr.carnet.directory.Profession;
import fr.carnet.sharing.Rule;
import java.util.Set;

/**
 * Somebody who may look into a space.
 *
 * @param key          the same in two snapshots for the same onlooker: {@code rpps:…}, {@code finess:…}, {@code person:…}
 * @param name         of the person or the structure; null for emergencies, where nobody is known beforehand
 * @param profession   null when it is not one of this release
 * @param organization the structure where they may consult; null when wherever they work
 * @param ground       why they may consult
 * @param structures   FINESS of the structures in whose name they may come
 */
public record Onlooker(
        Kind kind,
        String key,
        String name,
        Profession profession,
        String organization,
        Rule ground,
        Set<String> structures) {

    public enum Kind {
        /** authorised by name */
        PROFESSIONAL,
        /** works in an authorised structure, and is not authorised by name */
        MEMBER,
        /** an authorised structure: all that somebody of it may see of whom nothing else is known */
        STRUCTURE,
        GUARDIAN,
        DELEGATE,
        /** a physician of a centre 15, were it called now */
        DISPATCH,
        /** a physician who would declare an emergency now */
        BREAK_GLASS,
        /** whoever helps people with screens, on a mandate */
        ADVISER;

        /** Counted as a person: neither a structure nor somebody who may come one day. */
        public boolean isPerson() {
            return this == PROFESSIONAL || this == MEMBER || this == GUARDIAN || this == DELEGATE;
        }

        /** Whoever would come in an emergency. */
        boolean isUrgent() {
            return this == DISPATCH || this == BREAK_GLASS;
        }
    }
}

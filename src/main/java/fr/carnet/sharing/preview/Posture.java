package fr.carnet.sharing.preview;

import fr.carnet.directory.Organization;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.SpaceFacts;

/**
 * One way in which somebody may come: a professional in the name of one structure, a citizen for another. A professional
 * of two structures has two.
 */
record Posture(Onlooker.Kind kind, String key, Viewer viewer) {

    static final String SAMU = "samu";
    static final String URGENT = "urgence";

    /** No person has this id. */
    private static final long NOBODY = 0;

    /** Profession of whoever answers at a centre 15, and of most who come in an emergency. */
    private static final String PHYSICIAN = "10";

    /** @param place null when the directory knows of none */
    static Posture professional(Onlooker.Kind kind, Professional who, Organization place) {
        var finess = place == null ? null : place.finess();
        var name = place == null ? null : place.name();
        return new Posture(
                kind,
                key(who.rpps()),
                new Viewer(
                        Capacity.PROFESSIONAL,
                        null,
                        who.name(),
                        null,
                        null,
                        who.rpps(),
                        who.profession(),
                        who.specialty(),
                        finess,
                        name,
                        null));
    }

    /** Somebody of a structure about whom nothing else is known. @param profession theirs */
    static Posture someone(Onlooker.Kind kind, String key, String profession, Organization place) {
        var nobody = new Professional("", "", "", profession, null);
        return new Posture(kind, key, professional(kind, nobody, place).viewer());
    }

    static Posture physician(Onlooker.Kind kind, String key, Organization place) {
        return someone(kind, key, PHYSICIAN, place);
    }

    static Posture citizen(Onlooker.Kind kind, Person who, long holder) {
        return citizen(kind, who.id(), who.displayName(), holder);
    }

    /** Somebody who has not been asked yet. */
    static Posture helper(long holder) {
        return citizen(Onlooker.Kind.DELEGATE, NOBODY, null, holder);
    }

    private static Posture citizen(Onlooker.Kind kind, long person, String name, long holder) {
        return new Posture(
                kind,
                "person:" + person,
                new Viewer(Capacity.CITIZEN, null, name, person, holder, null, null, null, null, null, null));
    }

    static Posture adviser() {
        return new Posture(
                Onlooker.Kind.ADVISER,
                "conseiller",
                new Viewer(Capacity.ADVISER, null, null, null, null, null, null, null, null, null, null));
    }

    /** What this onlooker would find: an emergency brings its own ground, as it would on the day. */
    SpaceFacts found(SpaceFacts facts) {
        return switch (kind) {
            case DISPATCH -> facts.with(Rule.DISPATCH);
            case BREAK_GLASS -> facts.with(Rule.EMERGENCY);
            default -> facts;
        };
    }

    static String key(String rpps) {
        return "rpps:" + rpps;
    }

    static String keyOfStructure(String finess) {
        return "finess:" + finess;
    }
}

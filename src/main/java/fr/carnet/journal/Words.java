package fr.carnet.journal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What people read in a trace: names, and nothing that the tree hashes. A law may have them erased; the leaf keeps
 * only their digest, which the salt protects from guessing.
 *
 * @param onBehalf in whose name a guardian, a delegate or a mandated person acted
 */
record Words(String actorName, String profession, String organization, String onBehalf, String detail) {

    private static final int LONGEST = 300;

    static Words of(Act act) {
        var viewer = act.viewer();
        if (viewer == null) return new Words(null, null, null, null, stored(act.detail()));
        return new Words(
                stored(viewer.displayName()),
                stored(viewer.profession()),
                stored(viewer.organization()),
                stored(inTheNameOf(act)),
                stored(act.detail()));
    }

    /** Of the holder whose space the acting citizen is at. */
    private static String inTheNameOf(Act act) {
        var holder = act.viewer().holder();
        return holder != null && holder == act.holder() ? act.viewer().holderName() : null;
    }

    /** As the database will give it back, for the digest to be the same then: bounded, no NUL, no lone surrogate. */
    private static String stored(String word) {
        if (word == null) return null;
        var bounded = word.substring(0, Math.min(word.length(), LONGEST)).replace('\0', '?');
        return new String(bounded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    byte[] digest(byte[] salt) {
        return new Canonical()
                .bytes(salt)
                .text(actorName)
                .text(profession)
                .text(organization)
                .text(onBehalf)
                .text(detail)
                .sha256();
    }

    boolean erased() {
        return Stream.of(actorName, profession, organization, onBehalf, detail).allMatch(Objects::isNull);
    }
}

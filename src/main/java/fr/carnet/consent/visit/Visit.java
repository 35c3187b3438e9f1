package fr.carnet.consent.visit;

import fr.carnet.consent.Part;
import fr.carnet.consent.choice.Decision;
import fr.carnet.consent.choice.Way;
import fr.carnet.identity.Viewer;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * What was answered so far.
 *
 * @param writer   actor id of the signed-in person who writes the answers; empty when nobody is signed in
 * @param codeHash of the letter's code; null when something else showed who they are
 * @param holder   whose space; null until it is said
 * @param refused  parts that are not wanted; null until it is said
 * @param receipt  number of the last choice of this visit; null before
 * @param follow   follow-up code of that choice
 */
record Visit(
        UUID id,
        boolean wanted,
        Way way,
        String writer,
        long chooser,
        byte[] codeHash,
        Long holder,
        Set<Part> refused,
        String receipt,
        String follow) {

    /** No person has this id. */
    private static final long NOBODY = 0;

    static Visit begin(UUID id, boolean wanted, Way way, String writer, long chooser, byte[] codeHash) {
        return new Visit(id, wanted, way, writer, chooser, codeHash, null, null, null, null);
    }

    Visit forHolder(long person) {
        return new Visit(id, wanted, way, writer, chooser, codeHash, person, refused, receipt, follow);
    }

    Visit refusing(Set<Part> parts) {
        return new Visit(id, wanted, way, writer, chooser, codeHash, holder, parts, receipt, follow);
    }

    /** The choice is recorded; the next question of this visit starts anew. */
    Visit done(String number, String code) {
        return new Visit(id, wanted, way, writer, chooser, codeHash, null, null, number, code);
    }

    /** Who chooses has to be shown anew; what is wanted is kept. */
    Visit ofNobodyYet() {
        return new Visit(id, wanted, way, writer, NOBODY, null, null, refused, receipt, follow);
    }

    boolean isOfSomebody() {
        return chooser != NOBODY;
    }

    boolean isForChooser() {
        return holder != null && holder == chooser;
    }

    Decision decision(UUID request, Boolean takesOver, Viewer viewer) {
        return new Decision(request, holder, wanted, refused, takesOver, chooser, viewer, way, codeHash, id);
    }

    String text() {
        return String.join(
                "|",
                id.toString(),
                Boolean.toString(wanted),
                way.name(),
                writer,
                Long.toString(chooser),
                codeHash == null ? "" : Base64.getEncoder().encodeToString(codeHash),
                holder == null ? "" : holder.toString(),
                refused == null
                        ? "-"
                        : String.join(",", refused.stream().map(Part::name).toList()),
                receipt == null ? "" : receipt,
                follow == null ? "" : follow);
    }

    static Visit of(String text) {
        var part = text.split("\\|", -1);
        return new Visit(
                UUID.fromString(part[0]),
                Boolean.parseBoolean(part[1]),
                Way.valueOf(part[2]),
                part[3],
                Long.parseLong(part[4]),
                part[5].isEmpty() ? null : Base64.getDecoder().decode(part[5]),
                part[6].isEmpty() ? null : Long.valueOf(part[6]),
                parts(part[7]),
                part[8].isEmpty() ? null : part[8],
                part[9].isEmpty() ? null : part[9]);
    }

    private static Set<Part> parts(String text) {
        if (text.equals("-")) return null;
        return text.isEmpty() ? Part.none() : Part.of(text.split(","));
    }
}

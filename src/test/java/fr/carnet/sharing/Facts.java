package fr.carnet.sharing;

import fr.carnet.Made;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.records.Author;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts made up for the policy: viewers, spaces, documents. */
final class Facts {

    static final long HOLDER = 1;
    static final long GUARDIAN = 2;
    static final long HELPER = 3;
    static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

    /** RPPS of a professional who made nothing, of the author, and of whoever brought the document in. */
    static final String READER = "10100000001";

    static final String AUTHOR = "10100000002";
    static final String DEPOSITOR = "10100000003";

    static final String HOSPITAL = "310000001";
    static final String PRACTICE = "750000001";

    private Facts() {}

    static Viewer citizen(long person, long holder) {
        return viewer(Capacity.CITIZEN, Map.of("person", person, "holder", holder));
    }

    /** A physician who made nothing. */
    static Viewer reader() {
        return professional(READER, "10", PRACTICE);
    }

    static Viewer professional(String rpps, String profession, String finess) {
        return viewer(Capacity.PROFESSIONAL, Map.of("rpps", rpps, "profession", profession, "finess", finess));
    }

    /** A professional who reads through a software. */
    static Viewer professionalIn(String software, String rpps, String profession, String finess) {
        return viewer(
                Capacity.SOFTWARE,
                Map.of("rpps", rpps, "profession", profession, "finess", finess, "software", software));
    }

    static Viewer software(String client, String finess) {
        var facts = new HashMap<String, Object>(Map.of("software", client));
        facts.put("finess", finess);
        return viewer(Capacity.SOFTWARE, facts);
    }

    static Viewer staff(Capacity capacity) {
        return viewer(capacity, Map.of());
    }

    private static Viewer viewer(Capacity capacity, Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put("capacity", capacity);
        all.put("subject", "subject");
        all.put("displayName", "Somebody");
        return Made.of(Viewer.class, all);
    }

    /** A document of the holder, written by {@link #AUTHOR}, brought in by {@link #DEPOSITOR} for the hospital. */
    static DocumentEntry document(Map<String, Object> differences) {
        var facts = new HashMap<String, Object>(Map.of(
                "holder",
                HOLDER,
                "ref",
                new UUID(7, 7),
                "typeCode",
                "11502-2",
                "status",
                Status.CURRENT,
                "events",
                List.of(),
                "confidentiality",
                "N",
                "author",
                new Author(Author.Kind.PROFESSIONAL, "8" + AUTHOR, "Durand", "Ana", null, null, HOSPITAL),
                "depositedBy",
                "rpps:" + DEPOSITOR,
                "depositedFor",
                HOSPITAL));
        facts.putAll(differences);
        return Made.of(DocumentEntry.class, facts);
    }
}

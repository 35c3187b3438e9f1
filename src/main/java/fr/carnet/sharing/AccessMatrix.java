package fr.carnet.sharing;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.platform.ReferenceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which profession may read which type of document (R20 c). Denied unless a line says otherwise; of the lines that
 * speak of a document the most precise wins: its type, then its group, then all. See {@code docs/access-matrix.md}.
 */
final class AccessMatrix {

    private record Key(String profession, String what) {}

    /** @param source "published: …" or "completed: why" */
    record Line(boolean read, String source) {}

    private static final Line DENIED = new Line(false, "completed: denied by default");

    private final Map<Key, Line> lines = new HashMap<>();
    private final DocumentTypes types;

    private AccessMatrix(DocumentTypes types) {
        this.types = types;
    }

    static AccessMatrix published() {
        var matrix = new AccessMatrix(new DocumentTypes());
        for (var row : ReferenceFile.rows("/directory/access_matrix.csv")) {
            var key = new Key(row.get("profession"), row.get("what"));
            var line = new Line(row.get("access").equals("read"), row.get("source"));
            if (matrix.lines.put(key, line) != null) throw new IllegalStateException("said twice: " + key);
        }
        return matrix;
    }

    /** An unknown profession or type is denied. */
    boolean mayRead(String profession, String typeCode) {
        return why(profession, typeCode).read();
    }

    /** The line that decides, with its source. */
    Line why(String profession, String typeCode) {
        return types.find(typeCode).map(type -> line(profession, type)).orElse(DENIED);
    }

    /** What a person would look for: {@code analyses}, {@code vaccins}…; empty for an unknown type. */
    String group(String typeCode) {
        return types.find(typeCode).map(DocumentType::group).orElse("");
    }

    private Line line(String profession, DocumentType type) {
        return Stream.of(type.code(), "group:" + type.group(), "*")
                .map(what -> lines.get(new Key(profession, what)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(DENIED);
    }
}

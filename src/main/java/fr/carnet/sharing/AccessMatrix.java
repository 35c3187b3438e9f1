package fr.carnet.sharing;

import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.platform.ReferenceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which profession may read which type of document (R20 c). Denied unless a line says otherwise; of the lines that
 * speak of a document the most precise wins: its type, then its group, then all. See {@code docs/access-matrix.md}.
 */
public final class AccessMatrix {

    private record Key(String profession, String what) {}

    /**
     * One line of the matrix, as it is published.
     *
     * @param what   code of a type, {@code group:} and a group, or {@code *}; null for what no line speaks of
     * @param source "published: …" or "completed: why"
     */
    public record Line(String profession, String what, boolean read, String source) {

        public boolean isPublished() {
            return source.startsWith("published");
        }
    }

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final DocumentTypes types;

    private AccessMatrix(DocumentTypes types) {
        this.types = types;
    }

    static AccessMatrix published() {
        var matrix = new AccessMatrix(new DocumentTypes());
        for (var row : ReferenceFile.rows("/directory/access_matrix.csv")) {
            var key = new Key(row.get("profession"), row.get("what"));
            var line = new Line(
                    row.get("profession"), row.get("what"), row.get("access").equals("read"), row.get("source"));
            if (matrix.lines.put(key, line) != null) throw new IllegalStateException("said twice: " + key);
        }
        return matrix;
    }

    /** An unknown profession or type is denied. */
    public boolean mayRead(String profession, String typeCode) {
        return why(profession, typeCode).read();
    }

    /** The line that decides, with its source. */
    public Line why(String profession, String typeCode) {
        return types.find(typeCode).map(type -> line(profession, type)).orElse(denied(profession));
    }

    /** All that it says, in its order. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    private static Line denied(String profession) {
        return new Line(profession, null, false, "completed: denied by default");
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
                .orElse(denied(profession));
    }
}

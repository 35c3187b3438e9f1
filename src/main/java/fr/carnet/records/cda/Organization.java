package fr.carnet.records.cda;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * A structure named in a header.
 *
 * @param id   with root {@code 1.2.250.1.71.4.2.2} when national; may be null
 * @param name may be null
 */
public record Organization(Identifier id, String name) {

    /** Null when the element says neither who nor what. */
    static Organization of(Element e) {
        List<Identifier> ids = Nodes.all(e, "id").stream()
                .map(Identifier::of)
                .filter(Objects::nonNull)
                .toList();
        var id = ids.stream()
                .filter(i -> i.root().equals(Identifier.STRUCTURES))
                .findFirst()
                .orElse(ids.isEmpty() ? null : ids.get(0));
        var name = Nodes.text(e, "name");
        return id == null && name == null ? null : new Organization(id, name);
    }

    /** FINESS number, 9 characters; null when the structure is identified otherwise. */
    public String finess() {
        var national = id != null && id.root().equals(Identifier.STRUCTURES) && id.extension() != null;
        return national && id.extension().matches("1\\w{9}") ? id.extension().substring(1) : null;
    }
}

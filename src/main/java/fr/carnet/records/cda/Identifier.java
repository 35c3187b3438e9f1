package fr.carnet.records.cda;

import org.w3c.dom.Element;

/**
 * HL7 instance identifier.
 *
 * @param extension null when the root alone identifies
 */
public record Identifier(String root, String extension) {

    static final String PROFESSIONALS = "1.2.250.1.71.4.2.1";
    static final String STRUCTURES = "1.2.250.1.71.4.2.2";

    /** Null when the element carries no root. */
    static Identifier of(Element e) {
        var root = Nodes.attribute(e, "root");
        return root == null ? null : new Identifier(root, Nodes.attribute(e, "extension"));
    }

    /** The form that XDS and FHIR carry: {@code root} or {@code root^extension}. */
    public String uniqueId() {
        return extension == null ? root : root + "^" + extension;
    }
}

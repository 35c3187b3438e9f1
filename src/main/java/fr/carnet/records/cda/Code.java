package fr.carnet.records.cda;

import org.w3c.dom.Element;

/**
 * A coded value as written by the author.
 *
 * @param display the author's own label; may be null
 */
public record Code(String code, String system, String display) {

    /** Null when the element carries no code. */
    static Code of(Element e) {
        var code = Nodes.attribute(e, "code");
        return code == null
                ? null
                : new Code(code, Nodes.attribute(e, "codeSystem"), Nodes.attribute(e, "displayName"));
    }

    static Code at(Element from, String path) {
        return Nodes.first(from, path).map(Code::of).orElse(null);
    }

    /** What can be shown: the label, or the code when the author gave no label. */
    public String words() {
        return display == null ? code : display;
    }
}

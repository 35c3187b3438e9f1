package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A CDA document, read and understood: what XDS and FHIR need to know of it, and its body for {@link Reading}.
 * What is here is what the author wrote; whether the service takes it is decided by {@link Acceptance}.
 *
 * @param setId             common to all versions; may be null, as the version may
 * @param replaces          the document that this one replaces (RPLC); null when it replaces none
 * @param legalAuthenticator may be null, as the custodian, facility and practice setting may
 * @param serviceStop       end of the act; null when not said
 * @param level             1 (a file) or 3 (sections)
 * @param formatCode        XDS format, from the templates that the document claims
 * @param selfPresenting    true when it came wrapped in a style sheet (which was dropped)
 */
public record ClinicalDocument(
        Identifier id,
        Identifier setId,
        Integer version,
        Identifier replaces,
        String title,
        Code type,
        Moment created,
        Code confidentiality,
        String language,
        PatientIdentity patient,
        List<Participant> authors,
        Participant legalAuthenticator,
        Organization custodian,
        Moment serviceStart,
        Moment serviceStop,
        List<Code> events,
        Code facility,
        Code practiceSetting,
        int level,
        String formatCode,
        boolean selfPresenting,
        List<Part> parts,
        Body body) {

    private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";

    /** The body as a tree, for the classes of this package only. */
    record Body(Element document) {}

    /** @throws Refusal with a code of {@link Cda} for anything that is not one readable clinical document */
    public static ClinicalDocument parse(byte[] bytes) {
        return of(SafeXml.parse(bytes));
    }

    static ClinicalDocument of(Document xml) {
        var root = unwrapped(xml.getDocumentElement());
        var header = new Header(root);
        var level = Nodes.first(root, "component/structuredBody").isPresent() ? 3 : 1;
        var parts = PartsReader.read(root);
        if (level == 1 && parts.isEmpty()) throw new Refusal(Cda.NOT_CDA, "no body");
        return new ClinicalDocument(
                header.id(),
                header.setId(),
                header.version(),
                header.replaces(),
                header.title(),
                header.type(),
                header.created(),
                header.confidentiality(),
                header.language(),
                header.patient(),
                header.authors(),
                header.legalAuthenticator(),
                header.custodian(),
                header.serviceStart(),
                header.serviceStop(),
                header.events(),
                header.facility(),
                header.practiceSetting(),
                level,
                Formats.of(level, header.templates(), parts),
                root != xml.getDocumentElement(),
                parts,
                new Body(root));
    }

    /** The document itself, or the only one inside a style sheet. */
    private static Element unwrapped(Element root) {
        if (Nodes.is(root, "ClinicalDocument")) return root;
        if (!XSLT.equals(root.getNamespaceURI())) throw new Refusal(Cda.NOT_CDA, "root element");
        var inside = Nodes.below(root, "ClinicalDocument").toList();
        if (inside.size() != 1) throw new Refusal(Cda.NOT_CDA, "a style sheet must carry one clinical document");
        return inside.get(0);
    }

    /** Media type to announce for the bytes as a whole. */
    public String mediaType() {
        return selfPresenting ? "application/xslt+xml" : "text/xml";
    }

    public Participant author() {
        return authors.get(0);
    }
}

package fr.carnet.sharing.reading;

import fr.carnet.records.FileKind;
import java.util.Set;

/** In what form a document's bytes come, and the key of the words for it. */
final class DocumentForm {

    private static final Set<String> CLINICAL =
            Set.of("text/xml", "application/xml", "application/xslt+xml", "application/hl7-cda+xml");

    private DocumentForm() {}

    /** A CDA document, which we render ourselves. */
    static boolean isClinical(String mime) {
        return CLINICAL.contains(mime);
    }

    /** PDF, PNG, … or XML: key {@code file.X} of the bundle; OTHER for what we cannot name. */
    static String words(String mime) {
        if (isClinical(mime)) return "XML";
        for (var kind : FileKind.values()) if (kind.mime().equals(mime)) return kind.name();
        return "OTHER";
    }

    /** Extension of a file name. */
    static String extension(String mime) {
        if (isClinical(mime)) return "xml";
        for (var kind : FileKind.values()) if (kind.mime().equals(mime)) return kind.extension();
        return "bin";
    }
}

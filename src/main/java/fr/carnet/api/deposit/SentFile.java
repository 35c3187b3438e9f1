package fr.carnet.api.deposit;

import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.records.FileKind;
import fr.carnet.records.cda.ClinicalDocument;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base64BinaryType;

/**
 * The bytes of a document, and what they are found to be.
 *
 * @param clinical the clinical document that they are; null for a file of another kind
 */
record SentFile(byte[] bytes, ClinicalDocument clinical, String mime, String format) {

    private static final Set<String> XML = Set.of("text/xml", "application/xml", "application/xslt+xml");

    /** @param at expression of the attachment */
    static SentFile of(Attachment attachment, Base64BinaryType data, Body body, String at) {
        var bytes = body.bytes(data);
        if (bytes.length == 0) throw new Problem(Fault.ELEMENT_MISSING, "the document is empty", at);
        checkSizeAndHash(attachment, bytes, at);
        if (!attachment.hasContentType()) throw new Problem(Fault.ELEMENT_MISSING, "contentType is missing", at);
        var announced = attachment.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
        return XML.contains(announced) ? clinical(bytes) : plain(bytes, announced, at + ".contentType");
    }

    private static SentFile clinical(byte[] bytes) {
        var clinical = ClinicalDocument.parse(bytes);
        return new SentFile(bytes, clinical, clinical.mediaType(), clinical.formatCode());
    }

    private static SentFile plain(byte[] bytes, String announced, String at) {
        var kind = FileKind.of(bytes)
                .filter(found -> found.mime().equals(usual(announced)))
                .orElseThrow(() -> new Problem(
                        Fault.CONTENT_TYPE_UNSUPPORTED, "not a type that is taken, or not what the bytes are", at));
        return new SentFile(bytes, null, kind.mime(), kind.format());
    }

    private static String usual(String mime) {
        return switch (mime) {
            case "text/rtf" -> "application/rtf";
            case "image/jpg" -> "image/jpeg";
            case "image/tif" -> "image/tiff";
            default -> mime;
        };
    }

    /** Both measure the document itself, not its base64. Absent ones are not asked for, wrong ones are refused. */
    private static void checkSizeAndHash(Attachment attachment, byte[] bytes, String at) {
        if (attachment.hasSize() && attachment.getSize() != bytes.length) {
            throw new Problem(Fault.SIZE_DIFFERS, "the document has " + bytes.length + " bytes", at + ".size");
        }
        if (attachment.hasHash() && !MessageDigest.isEqual(attachment.getHash(), sha1(bytes))) {
            throw new Problem(Fault.HASH_DIFFERS, "not the SHA-1 of the document", at + ".hash");
        }
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

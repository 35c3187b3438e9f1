package fr.carnet.records.cda;

import java.util.Base64;
import java.util.Set;

/**
 * A file carried inside the document. Its bytes are the author's: serve them as an attachment, never as a page.
 *
 * @param number       from 1, in the order of the document; stable for the same bytes, so it may be part of a URL
 * @param id           XML id by which the narrative refers to it; may be null
 * @param mediaType    as announced by the author, in lower case
 * @param sectionTitle title of the section that carries it; null for a body of level 1
 * @param title        the author's own words for it; null when there are none
 */
public record Part(int number, String id, String mediaType, String sectionTitle, String title, byte[] bytes) {

    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif");

    public int size() {
        return bytes.length;
    }

    /** True when the announced picture really begins like one: only then may a page show it. */
    public boolean isImage() {
        return IMAGES.contains(mediaType)
                && switch (mediaType) {
                    case "image/png" -> starts(0x89, 'P', 'N', 'G');
                    case "image/jpeg" -> starts(0xFF, 0xD8, 0xFF);
                    default -> starts('G', 'I', 'F', '8');
                };
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    /** Extension of a file name, letters only; "bin" for a type that we do not know. */
    public String extension() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/gif" -> "gif";
            case "image/tiff" -> "tif";
            case "text/plain" -> "txt";
            case "text/rtf", "application/rtf" -> "rtf";
            case "text/xml", "application/xml" -> "xml";
            default -> "bin";
        };
    }

    private boolean starts(int... expected) {
        if (bytes.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }

    /** Strict but for white space: a base64 text cut short or filled with other characters is not a file. */
    static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part p && p.number == number && java.util.Arrays.equals(p.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(number, size());
    }
}

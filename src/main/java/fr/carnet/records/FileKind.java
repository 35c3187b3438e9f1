package fr.carnet.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a holder may add, recognised from its first bytes: the name and the browser's word do not count. */
public enum FileKind {
    PDF("application/pdf", "pdf", "urn:ihe:iti:xds-sd:pdf:2008"),
    PNG("image/png", "png", "urn:ihe:iti:xds:2017:mimeTypeSufficient"),
    JPEG("image/jpeg", "jpg", "urn:ihe:iti-fr:xds-sd:jpeg:2010"),
    TIFF("image/tiff", "tiff", "urn:ihe:iti-fr:xds-sd:tiff:2010"),
    RTF("application/rtf", "rtf", "urn:ihe:iti-fr:xds-sd:rtf:2010"),
    TEXT("text/plain", "txt", "urn:ihe:iti:xds-sd:text:2008");

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final String mime;
    private final String extension;
    private final String format;

    FileKind(String mime, String extension, String format) {
        this.mime = mime;
        this.extension = extension;
        this.format = format;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    /** IHE format code. */
    public String format() {
        return format;
    }

    /** Empty when the bytes are of no accepted kind; text must be UTF-8 without control characters. */
    public static Optional<FileKind> of(byte[] bytes) {
        if (startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) return Optional.of(PDF);
        if (startsWith(bytes, PNG_MAGIC)) return Optional.of(PNG);
        if (startsWith(bytes, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) return Optional.of(JPEG);
        if (startsWith(bytes, new byte[] {'I', 'I', 42, 0}) || startsWith(bytes, new byte[] {'M', 'M', 0, 42})) {
            return Optional.of(TIFF);
        }
        if (startsWith(bytes, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) return Optional.of(RTF);
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        if (bytes.length == 0) return false;
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7f) return false;
        }
        return !looksLikeMarkup(bytes) && isUtf8(bytes);
    }

    /** HTML, SVG or XML given as text is refused, whatever blanks are before it: a browser might read it as such. */
    private static boolean looksLikeMarkup(byte[] bytes) {
        var i = startsWith(bytes, BOM) ? BOM.length : 0;
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') i++;
        return i < bytes.length && bytes[i] == '<';
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}

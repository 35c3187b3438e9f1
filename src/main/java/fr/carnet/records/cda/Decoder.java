package fr.carnet.records.cda;

import fr.carnet.platform.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Characters of an XML document in the encoding that it announces, by its byte order mark or its declaration.
 * Nothing is guessed and nothing is replaced: a byte that does not belong stops the reading.
 */
final class Decoder {

    private static final int DECLARATION = 512;
    private static final Pattern ANNOUNCED =
            Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Map<String, Charset> KNOWN = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1,
            "ISO-8859-15", Charset.forName("ISO-8859-15"),
            "WINDOWS-1252", Charset.forName("windows-1252"));

    private Decoder() {}

    static Reader open(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, 8192);
        in.mark(DECLARATION);
        var head = in.readNBytes(DECLARATION);
        in.reset();
        var marked = marked(head);
        var charset = marked == null ? announced(head) : marked.charset;
        if (marked != null) {
            in.skipNBytes(marked.length);
            agree(marked, head);
        }
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new Characters(new InputStreamReader(in, strict));
    }

    private record Mark(Charset charset, int length) {}

    private static Mark marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new Mark(StandardCharsets.UTF_8, 3);
        if (starts(head, 0xFE, 0xFF)) return new Mark(StandardCharsets.UTF_16BE, 2);
        if (starts(head, 0xFF, 0xFE)) return new Mark(StandardCharsets.UTF_16LE, 2);
        if (starts(head, 0, '<', 0, '?')) return new Mark(StandardCharsets.UTF_16BE, 0);
        if (starts(head, '<', 0, '?', 0)) return new Mark(StandardCharsets.UTF_16LE, 0);
        return null;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    private static Charset announced(byte[] head) {
        var name = declaration(new String(head, StandardCharsets.ISO_8859_1));
        var charset = KNOWN.get(name);
        if (charset == null) throw new Refusal(Cda.BAD_ENCODING, "unknown encoding or missing byte order mark");
        return charset;
    }

    /** A mark and a declaration that contradict each other: one of them lies, and we cannot know which. */
    private static void agree(Mark mark, byte[] head) {
        var text = new String(head, mark.length, head.length - mark.length, mark.charset);
        var name = declaration(text);
        var family = mark.charset == StandardCharsets.UTF_8 ? "UTF-8" : "UTF-16";
        var silent = !ANNOUNCED.matcher(text).find();
        if (!silent && !name.startsWith(family)) {
            throw new Refusal(Cda.BAD_ENCODING, "byte order mark and declaration contradict each other");
        }
    }

    private static String declaration(String head) {
        var matcher = ANNOUNCED.matcher(head);
        return matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    }

    /** Names the forbidden character instead of leaving the parser to say "not well-formed". */
    private static final class Characters extends FilterReader {

        Characters(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] buffer, int off, int len) throws IOException {
            var n = super.read(buffer, off, len);
            for (int i = off; i < off + n; i++) {
                var c = buffer[i];
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= '\uFFFE') {
                    throw new Refusal(Cda.FORBIDDEN_CHARACTER, "character U+%04X".formatted((int) c));
                }
            }
            return n;
        }
    }
}

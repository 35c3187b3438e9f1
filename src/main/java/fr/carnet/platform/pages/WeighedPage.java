package fr.carnet.platform.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** The bytes of a page, with their own number written in them. */
final class WeighedPage {

    private WeighedPage() {}

    static byte[] of(String page, boolean gzip) {
        var mark = page.lastIndexOf(PageOutput.WEIGHT);
        var before = page.substring(0, Math.max(mark, 0)).getBytes(StandardCharsets.UTF_8);
        var after = page.substring(mark + 1).getBytes(StandardCharsets.UTF_8);
        try {
            return gzip ? compressed(before, after, mark >= 0) : plain(before, after, mark >= 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] plain(byte[] before, byte[] after, boolean marked) throws IOException {
        var out = new ByteArrayOutputStream(before.length + after.length + 4);
        out.write(before);
        if (marked) out.write(number(before.length + after.length));
        out.write(after);
        return out.toByteArray();
    }

    private static byte[] compressed(byte[] before, byte[] after, boolean marked) throws IOException {
        var out = new ByteArrayOutputStream(8_192);
        try (var gzip = new GZIPOutputStream(out, 4_096, true)) {
            gzip.write(before);
            if (marked) {
                gzip.flush();
                gzip.write(number(out.size() + after.length));
            }
            gzip.write(after);
        }
        return out.toByteArray();
    }

    private static byte[] number(long bytes) {
        return Long.toString(PageOutput.kilobytes(bytes)).getBytes(StandardCharsets.US_ASCII);
    }
}

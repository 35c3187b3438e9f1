package fr.carnet.a11y;

import fr.carnet.dev.Software;
import fr.carnet.dev.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A document of a test's own, pushed as a hospital's software would: a copy of a sample under another id, another
 * name and another day, so that tests share a space and nothing else.
 */
record Deposit(UUID ref, String title) {

    /** When what it tells was done: late enough to come first in lists. */
    static final LocalDate DAY = LocalDate.now().minusDays(1);

    private static final Path SAMPLES = Path.of("src/dev/resources/samples");

    /** @param sample name of the file, without its ending */
    static Deposit of(String sample) {
        var mark = UUID.randomUUID();
        var title = "Document " + mark.toString().substring(0, 8);
        try {
            var original = Files.readString(SAMPLES.resolve(sample + ".xml"));
            var copy = original.replace(day(original), DAY.format(DateTimeFormatter.BASIC_ISO_DATE))
                    .replaceFirst("<id root=\"[^\"]+\"/>", "<id root=\"" + oid(mark) + ".1\"/>")
                    .replaceFirst("<setId root=\"[^\"]+\"/>", "<setId root=\"" + oid(mark) + "\"/>")
                    .replaceFirst("<title>[^<]*</title>", "<title>" + title + "</title>");
            var ref = new Software(Stack.shared()).push(copy.getBytes(StandardCharsets.UTF_8));
            return new Deposit(ref, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its holder reads it. */
    String path() {
        return "/espace/documents/lire?doc=" + ref;
    }

    private static String day(String document) {
        var written = Pattern.compile("<effectiveTime value=\"(\\d{8})").matcher(document);
        written.find();
        return written.group(1);
    }

    private static String oid(UUID mark) {
        return "2.25." + new BigInteger(mark.toString().replace("-", ""), 16);
    }
}

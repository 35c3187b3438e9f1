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
record Deposit(UUID ref, String title, String set) {

    /** When what it tells was done: late enough to come first in lists. */
    static final LocalDate DAY = LocalDate.now().minusDays(1);

    private static final Path SAMPLES = Path.of("src/dev/resources/samples");
    private static final Pattern WRITTEN = Pattern.compile("<effectiveTime value=\"(\\d{8})");

    /** @param sample name of the file, without its ending */
    static Deposit of(String sample) {
        var set = "2.25." + new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16);
        return push(set, set + ".1", sample);
    }

    /** The version that replaces this one. @param sample one that says that it replaces another */
    Deposit replacedBy(String sample) {
        return push(set, set + ".2", sample);
    }

    private static Deposit push(String set, String id, String sample) {
        var title = "Document " + UUID.randomUUID().toString().substring(0, 8);
        try {
            var original = Files.readString(SAMPLES.resolve(sample + ".xml"));
            var copy = original.replace(day(original), DAY.format(DateTimeFormatter.BASIC_ISO_DATE))
                    .replaceFirst("<id root=\"[^\"]+\"/>", "<id root=\"" + id + "\"/>")
                    .replaceFirst("<setId root=\"[^\"]+\"/>", "<setId root=\"" + set + "\"/>")
                    .replaceFirst("(<parentDocument>\\s*<id root=\")[^\"]+", "$1" + set + ".1")
                    .replaceFirst("<title>[^<]*</title>", "<title>" + title + "</title>");
            return new Deposit(new Software(Stack.shared()).push(copy.getBytes(StandardCharsets.UTF_8)), title, set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its holder reads it. */
    String path() {
        return "/espace/documents/lire?doc=" + ref;
    }

    private static String day(String document) {
        var written = WRITTEN.matcher(document);
        if (!written.find()) throw new IllegalArgumentException("a sample says when it was written");
        return written.group(1);
    }
}

package fr.carnet.platform;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Sheets of paper as written in {@code i18n/letter}: a file with its words filled in, as a tagged PDF. */
public final class Sheets {

    private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

    private Sheets() {}

    /**
     * @param file  name in {@code i18n/letter}; it may take in another one, such as {@code {{>sheet.css}}}
     * @param words by the names that the file uses; they are escaped
     */
    public static byte[] print(String file, Map<String, ?> words) {
        return Pdf.of(COMPILED.computeIfAbsent(file, Sheets::compile).execute(words));
    }

    /** A day and an hour in full, in Paris. */
    public static String moment(Instant at, Locale language) {
        var pattern = language.equals(Locale.FRENCH) ? "d MMMM yyyy 'à' H 'h' mm" : "d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language).format(at.atZone(Time.PARIS));
    }

    private static Template compile(String file) {
        try (var source = read(file)) {
            return Mustache.compiler().withLoader(Sheets::read).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader read(String file) {
        var stream = Sheets.class.getResourceAsStream("/i18n/letter/" + file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}

package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RGAA and PDF/UA: what we print is read aloud as well as seen. */
class PdfUaTest {

    private static final Path SHEETS = Path.of("i18n/letter");
    private static final Pattern NAME = Pattern.compile("\\{\\{[#^]?(\\w+)}}");
    private static final Pattern SECTION = Pattern.compile("\\{\\{[#^](\\w+)}}");
    private static final Pattern PICTURE = Pattern.compile("src=\"\\{\\{(\\w+)}}\"");

    @Test
    void aPageOfOursIsPdfUa() {
        PdfUa.check(Pdf.of(
                """
                <html lang="fr"><head><title>Preuve – Carnet</title><meta name="description" content="Preuve"/>
                <style>body {font-family: Atkinson}</style></head>
                <body><h1>Votre choix</h1><p>Déjà <b>là</b>.</p><ul><li>un</li></ul>
                <table><caption>Deux</caption><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>
                <div lang="en"><h2>In English</h2><p>There.</p></div>
                <img src="%s" alt="Adresse à lire"/></body></html>
                """
                        .formatted(QrCode.of("https://carnet.example/verifier"))));
    }

    @Test
    void whatIsNotTaggedIsFound() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertThat(PdfUa.broken(out.toByteArray())).isNotEmpty();
    }

    /** With each of its sections, then with none. */
    @ParameterizedTest
    @MethodSource
    void everySheet(String file) throws IOException {
        PdfUa.check(Sheets.print(file, words(file, true)));
        PdfUa.check(Sheets.print(file, words(file, false)));
    }

    static Stream<String> everySheet() throws IOException {
        try (var files = Files.list(SHEETS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Map<String, Object> words(String file, boolean sections) throws IOException {
        var sheet = Files.readString(SHEETS.resolve(file));
        var words = new HashMap<String, Object>();
        NAME.matcher(sheet).results().forEach(name -> words.put(name.group(1), "exemple"));
        PICTURE.matcher(sheet).results().forEach(name -> words.put(name.group(1), QrCode.of("exemple")));
        if (!sections) SECTION.matcher(sheet).results().forEach(name -> words.put(name.group(1), false));
        return words;
    }
}

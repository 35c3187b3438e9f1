package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** RGAA and PDF/UA: what we print is read aloud as well as seen. */
class PdfUaTest {

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

    /** A new sheet is checked by the test of whoever prints it, and then named here. */
    @Test
    void everySheetIsChecked() throws IOException {
        try (var files = Files.list(Path.of("i18n/letter"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("(\\.(fr|en))?\\.x?html$", ""))
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "SPACE_ANNOUNCED", "SPACE_NOT_OPENED", "choice-proof", "erasure-certificate", "sheet.css");
        }
    }
}

package fr.carnet.consent.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.PdfUa;
import fr.carnet.platform.TestSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** R131: what is left to show once nothing is left. */
class CertificatesTest {

    private final Certificates certificates = new Certificates();

    CertificatesTest() {
        certificates.settings = TestSettings.of(Map.of("CARNET_PUBLIC_URL", "https://carnet.example"));
    }

    private String text(Locale language) throws IOException {
        var asked = Instant.parse("2026-11-22T16:05:00Z");
        var done = new Erasure(
                true,
                asked,
                asked.plus(Erasure.COOL_OFF),
                null,
                asked.plus(Erasure.COOL_OFF),
                "E-0A1B2C3D",
                "ABCD1234EF56");
        var bytes = certificates.print(done, "LÉO <PAT> & TROIS", language);
        PdfUa.check(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysWhatWasDoneWhenAndHowToCheckIt() throws IOException {
        assertThat(text(Locale.FRENCH))
                .contains(
                        "LÉO <PAT> & TROIS",
                        "22 novembre 2026 à 17 h 05",
                        "25 novembre 2026 à 17 h 05",
                        "E-0A1B2C3D",
                        "ABCD-1234-EF56",
                        "https://carnet.example/verifier",
                        "En facile à lire");
    }

    @Test
    void inEnglishToo() throws IOException {
        assertThat(text(Locale.ENGLISH)).contains("25 November 2026, 17:05", "ABCD-1234-EF56", "Easy to read");
    }
}

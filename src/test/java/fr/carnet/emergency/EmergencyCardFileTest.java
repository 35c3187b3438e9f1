package fr.carnet.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Person;
import fr.carnet.identity.Traits;
import fr.carnet.platform.PdfUa;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The sheet says what the holder chose to print, and no more. */
class EmergencyCardFileTest {

    private static final Person HOLDER = new Person(
            1,
            7,
            new Traits("PAT-TROIS", List.of("DOMINIQUE"), LocalDate.of(1979, 3, 28), "F", "51215"),
            null,
            "dominique@example.org",
            "fr");

    private static String text(boolean year, String contact, Locale language) throws IOException {
        var card = new EmergencyCard(new UUID(7, 1), "ABCD-EFGH-JKMN-PQRS", year, contact, Instant.EPOCH);
        var pdf = EmergencyCardFile.sheet(new EmergencyCards.Printed(card, HOLDER), "https://carnet.example", language);
        PdfUa.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatTheHolderChose() throws IOException {
        assertThat(text(true, "Jean, 06 00 00 00 00", Locale.FRENCH))
                .contains("DOMINIQUE PAT-TROIS", "1979", "Jean, 06 00 00 00 00", "ABCD-EFGH-JKMN-PQRS")
                .contains("carnet.example", "/urgence/carte");
    }

    @Test
    void andNoMore() throws IOException {
        assertThat(text(false, null, Locale.ENGLISH))
                .contains("DOMINIQUE PAT-TROIS")
                .doesNotContain("1979", "28", "Please call", "51215", "example.org", "279035");
    }
}

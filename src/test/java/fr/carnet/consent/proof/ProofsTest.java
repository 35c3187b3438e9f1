package fr.carnet.consent.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Part;
import fr.carnet.consent.choice.Choice;
import fr.carnet.consent.choice.Followed;
import fr.carnet.consent.choice.Kind;
import fr.carnet.consent.choice.Way;
import fr.carnet.platform.PdfUa;
import fr.carnet.platform.TestSettings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** R8: a paper to show, in plain and in easy-read words, and another to keep. */
class ProofsTest {

    private final Proofs proofs = new Proofs();

    ProofsTest() {
        proofs.settings = TestSettings.of(Map.of("CARNET_PUBLIC_URL", "https://carnet.example"));
    }

    private static Followed choice(Kind kind, Long guardian, Part... parts) {
        var choice = new Choice(
                3,
                kind,
                Set.of(parts),
                Way.PHONE,
                guardian,
                Instant.parse("2026-11-22T16:05:00Z"),
                null,
                false,
                "C-64MX-DSP1",
                "AH7P-1V6J-92DN",
                "A3HP-JM86-Z8GJ");
        return new Followed(choice, "LÉO <PAT> & TROIS", true, List.of(choice));
    }

    private String text(Followed followed, Locale language, int page) throws IOException {
        var bytes = proofs.print(followed, language);
        PdfUa.check(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_sheet_to_show_has_the_proof_and_not_what_undoes() throws IOException {
        assertThat(text(choice(Kind.OPT_OUT, 1L, Part.values()), Locale.FRENCH, 1))
                .contains(
                        "Non à l’espace",
                        "LÉO <PAT> & TROIS",
                        "un représentant légal",
                        "22 novembre 2026 à 17 h 05, par téléphone",
                        "C-64MX-DSP1",
                        "AH7P-1V6J-92DN",
                        "https://carnet.example/verifier",
                        "Vous avez dit non.",
                        "Vos soins restent les mêmes.")
                .doesNotContain("A3HP-JM86-Z8GJ", "sans :");
    }

    @Test
    void the_sheet_to_keep_has_what_undoes() throws IOException {
        assertThat(text(choice(Kind.OPT_IN, null), Locale.ENGLISH, 2))
                .contains("C-64MX-DSP1", "A3HP-JM86-Z8GJ", "carnet.example/mes-choix/suivi", "Do not show this page");
    }

    @Test
    void a_refusal_by_part_says_which() throws IOException {
        assertThat(text(choice(Kind.OPT_OUT, null, Part.AGENDA), Locale.FRENCH, 1))
                .contains("Non à une partie de l’espace (sans : agenda)", "Vous avez dit non à une partie.")
                .doesNotContain("représentant légal");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /espace/documents/lire}: a document as a page of ours. */
class ReadDocumentA11y {

    @ParameterizedTest
    @ValueSource(strings = {"dominique-analyses", "dominique-ordonnance", "dominique-synthese-autopresentable"})
    void owesWhatEveryPageOwes(String sample) {
        PageCheck.everyWay(Browser.as("dominique"), Deposit.of(sample).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruth-imagerie", "ruth-certificat-pdf", "ruth-lettre-sortie"})
    void picturesFilesAndWideTablesOweTheSame(String sample) {
        var page = Browser.as("ruth").wide(320).open(Deposit.of(sample).path());
        PageCheck.here(page, sample + ", 320 px");
    }

    @Test
    void itsTitleTellsNothingToAPasserBy() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open(document.path());
        assertThat(page.title()).matches("Document du \\S+ \\p{L}+ \\d{4} – Carnet");
        assertThat(page.find("h1").getText()).isEqualTo(document.title());
    }

    @Test
    void whatIsDownloadedTellsItsWeight() {
        var page = Browser.as("ruth").open(Deposit.of("ruth-certificat-pdf").path());
        assertThat(page.find("#telecharger + ul").getText())
                .containsPattern("PDF, \\d+ ko")
                .containsPattern("XML, \\d+ ko");
    }
}

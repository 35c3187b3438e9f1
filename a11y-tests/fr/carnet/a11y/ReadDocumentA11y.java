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
    void eachVersionLeadsToTheOther() {
        var first = Deposit.of("dominique-consultation");
        var second = first.replacedBy("dominique-consultation-v2");
        var page = Browser.as("dominique").open(first.path());
        assertThat(page.find("main .notice").getText()).startsWith("Ce document a été remplacé.");
        page.press("Lire la nouvelle version");
        assertThat(page.find("h1").getText()).isEqualTo(second.title());
        page.press("Lire la version d’avant");
        assertThat(page.find("h1").getText()).isEqualTo(first.title());
        PageCheck.here(page, "replaced");
    }

    @Test
    void whatIsDownloadedTellsItsWeight() {
        var page = Browser.as("ruth").open(Deposit.of("ruth-certificat-pdf").path());
        assertThat(page.find("#telecharger + ul").getText())
                .containsPattern("PDF, \\d+ ko")
                .containsPattern("XML, \\d+ ko");
    }
}

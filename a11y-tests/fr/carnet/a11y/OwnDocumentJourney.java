package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

/** A citizen adds a document of their own, meets each error, corrects and deletes; no script helps (R30). */
class OwnDocumentJourney {

    private static final String ADD = "/espace/documents/ajouter";

    @TempDir
    Path folder;

    private final String title =
            "Radio d’« été » " + UUID.randomUUID().toString().substring(0, 8);
    private Browser page;

    @BeforeEach
    void open() {
        page = Browser.as("dominique").withoutScripts().open(ADD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            file      | Choisissez le fichier à ajouter. Il ne doit pas être vide.
            empty     | Choisissez le fichier à ajouter. Il ne doit pas être vide.
            type      | Ce fichier ne convient pas. Choisissez un PDF, une photo (JPEG, PNG, TIFF) ou un texte (TXT, RTF).
            size      | Ce fichier est trop lourd : 5 Mo au plus. Une photo moins nette suffit souvent.
            title     | Écrivez le nom du document.
            kind      | Choisissez le type de document.
            date      | Écrivez la date en chiffres : jour, mois et année.
            date      | Cette date n’est pas encore passée. Vérifiez-la.
            """)
    void eachErrorIsSaidTwiceAndNothingTypedIsLost(String field, String words) throws IOException {
        var year = words.startsWith("Cette date") ? "2999" : field.equals("date") ? "deux mille" : "2026";
        fill(field.equals("title") ? "" : title, field.equals("kind") ? 0 : 2, "3", "2", year);
        choose(
                switch (field) {
                    case "file" -> null;
                    case "empty" -> new byte[0];
                    case "type" -> new byte[] {'P', 'K', 3, 4, 20, 0};
                    case "size" -> Arrays.copyOf("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 5_300_000);
                    default -> "Une note.".getBytes(StandardCharsets.UTF_8);
                });
        page.press("Ajouter ce document");

        assertThat(page.title()).isEqualTo("Erreur : Ajouter un document – Carnet");
        var id = Arrays.asList("empty", "type", "size").contains(field) ? "file" : field;
        var said = page.all(".errors a").stream()
                .filter(link -> link.getText().equals(words))
                .toList();
        assertThat(said).as(page.find(".errors").getText()).hasSize(1);
        assertThat(said.get(0).getDomAttribute("href")).isEqualTo("#" + id);
        assertThat(page.find("#" + id + "-err").getText()).isEqualTo("Erreur : " + words);
        assertThat(page.find("#" + id).getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(value("title")).isEqualTo(field.equals("title") ? "" : title);
        assertThat(value("date") + "/" + value("date-mois") + "/" + value("date-annee"))
                .isEqualTo("3/2/" + year);
        assertThat(new Select(page.find("#kind"))
                        .getFirstSelectedOption()
                        .getDomAttribute("value")
                        .isEmpty())
                .isEqualTo(field.equals("kind"));
        assertThat(page.find("[name=sharedWith][value=ME]").isSelected()).isTrue();
    }

    @Test
    void addedCorrectedAndDeletedAndAllOfItIsWritten() throws IOException {
        fill(title, 2, "3", "2", "2026");
        choose("Fracture du poignet, bien consolidée.".getBytes(StandardCharsets.UTF_8));
        page.press("Ajouter ce document");
        assertThat(page.find("[role=status]").getText()).isEqualTo("Le document est ajouté.");
        assertThat(page.find("h1").getText()).isEqualTo(title);
        assertThat(page.text()).contains("Fracture du poignet", "3 février 2026", "Masqué");
        var read = page.path();

        page.press("Corriger").type("title", title + ", gauche");
        page.press("Enregistrer");
        assertThat(page.path()).isEqualTo(read);
        assertThat(page.find("h1").getText()).isEqualTo(title + ", gauche");

        page.press("Supprimer");
        assertThat(page.find("h1").getText()).isEqualTo("Supprimer ce document ?");
        assertThat(page.find("main").getText()).contains(title + ", gauche", "vous non plus");
        page.press("Supprimer");
        assertThat(page.path()).isEqualTo("/espace/documents");
        assertThat(page.find("[role=status]").getText()).isEqualTo("Le document est supprimé.");
        assertThat(page.find("#documents").getText()).doesNotContain(title);

        page.open("/espace/historique" + read.substring(read.indexOf('?')));
        assertThat(page.find("#historique").getText())
                .containsSubsequence(
                        "Vous avez supprimé un document",
                        "Vous avez corrigé un document",
                        "Vous avez ajouté un document")
                .contains(title + ", gauche (supprimé)");
        page.open(read);
        assertThat(page.title()).isEqualTo("Ce document n’existe plus – Carnet");
        assertThat(page.text()).doesNotContain("Fracture", title);
    }

    @Test
    void aSessionThatEndsWhileWritingLosesNothing() {
        fill(title, 2, "3", "2", "2026");
        page.driver().manage().deleteCookieNamed("carnet");
        page.press("Ajouter ce document");
        assertThat(page.path()).startsWith(ADD + "?reprise=");
        assertThat(page.text()).contains("rien n’a été envoyé");
        assertThat(value("title")).isEqualTo(title);
        assertThat(value("date-annee")).isEqualTo("2026");
        assertThat(new Select(page.find("#kind")).getFirstSelectedOption().getDomAttribute("value"))
                .isNotEmpty();
    }

    @Test
    void aFileThatIsFarTooHeavyIsAnsweredToo() throws IOException {
        fill(title, 1, "3", "2", "2026");
        choose(Arrays.copyOf("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 25_000_000));
        page.press("Ajouter ce document");
        assertThat(page.title()).isEqualTo("Ce fichier est trop lourd – Carnet");
        PageCheck.here(page, "413");
    }

    /** R23: what the holder chose for new documents is proposed, and may be changed for this one. */
    @Test
    void theChoiceForNewDocumentsIsProposedAndNotImposed() throws IOException {
        var title = "Proposé " + System.nanoTime();
        chooseForNewDocuments("MASKED");
        try {
            page.open(ADD);
            assertThat(page.find("[name=sharedWith][value=ME]").isSelected()).isTrue();
            fill(title, 1, "3", "2", "2026");
            page.find("[name=sharedWith][value=PROFESSIONALS]").click();
            choose("note".getBytes(StandardCharsets.UTF_8));
            page.press("Ajouter ce document");
            assertThat(page.find("h1").getText()).isEqualTo(title);
            assertThat(page.all(".tag.masked")).isEmpty();
        } finally {
            chooseForNewDocuments("SHOWN");
        }
        assertThat(page.open(ADD).find("[name=sharedWith][value=PROFESSIONALS]").isSelected())
                .isTrue();
    }

    private void chooseForNewDocuments(String answer) {
        page.open("/espace/partage/nouveaux-documents")
                .find("[name=newDocuments][value=" + answer + "]")
                .click();
        page.press("Enregistrer");
    }

    private void fill(String title, int kind, String day, String month, String year) {
        page.type("title", title).type("date", day).type("date-mois", month).type("date-annee", year);
        new Select(page.find("#kind")).selectByIndex(kind);
        page.find("[name=sharedWith][value=ME]").click();
    }

    private void choose(byte[] bytes) throws IOException {
        if (bytes != null)
            page.find("#file")
                    .sendKeys(Files.write(folder.resolve("note"), bytes).toString());
    }

    private String value(String id) {
        return page.find("#" + id).getDomProperty("value");
    }
}

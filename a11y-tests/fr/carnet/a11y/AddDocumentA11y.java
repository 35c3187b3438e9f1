package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/documents/ajouter}. */
class AddDocumentA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents/ajouter");
    }

    @Test
    void withErrorsItOwesTheSame() {
        var page = Browser.as("dominique").wide(320).withoutScripts().open("/espace/documents/ajouter");
        page.press("Ajouter ce document");
        assertThat(page.title()).isEqualTo("Erreur : Ajouter un document – Carnet");
        assertThat(page.all(".errors a")).hasSize(4);
        PageCheck.here(page, "with errors");
    }
}

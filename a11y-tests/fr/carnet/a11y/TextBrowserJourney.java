package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A citizen's pages read, and a form sent, in Lynx. */
class TextBrowserJourney {

    @AfterEach
    void choosesAsBefore() {
        sharedByDefault("SHOWN");
    }

    @Test
    void aCitizenReadsTheirSpaceAndChangesAChoice() throws Exception {
        var lynx = new TextBrowser("lynx").as(Browser.fresh().signIn("ruth", "/espace"));
        assertThat(lynx.read("/espace")).contains("Bonjour Ruth Nessi");
        assertThat(lynx.read("/espace/documents")).contains("Vos documents");
        assertThat(lynx.read("/espace/historique")).contains("Historique");

        sharedByDefault("SHOWN");
        lynx.press("/espace/partage/nouveaux-documents", "Vous seulement", "Enregistrer");

        assertThat(Browser.fresh()
                        .signIn("ruth", "/espace/partage/nouveaux-documents")
                        .all("main input[value=MASKED]:checked"))
                .hasSize(1);
    }

    private static void sharedByDefault(String choice) {
        var page = Browser.fresh().signIn("ruth", "/espace/partage/nouveaux-documents");
        page.find("main input[value=" + choice + "]").click();
        page.press("Enregistrer");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.dev.Software;
import fr.carnet.dev.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code /espace/choix}. */
class OwnChoiceA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("paul"), "/espace/choix");
    }

    /** R14: four documents came before his space opens; they are nowhere yet, and counted where he is asked. */
    @Test
    void whatTheFormerServiceKeptWaitsForPaul() throws Exception {
        bringFormerRecord();
        try (var owner = Stack.shared().connect("carnet_owner");
                var row = owner.createStatement()
                        .executeQuery(
                                "select count(*), count(*) filter (where former) from document join person_ins i on i.person_id = holder_id where matricule = '162053155504227'")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(4);
            assertThat(row.getInt(2)).isEqualTo(4);
        }
        var page = Browser.as("paul").withoutScripts().open("/espace/choix");
        assertThat(page.text()).doesNotContain("ancien dossier");
        page.press("Ouvrir cet espace");
        page.find("[name=scope][value=ALL]").click();
        assertThat(page.press("Continuer").text()).contains("dossier médical partagé, avec 4 documents");
    }

    private static void bringFormerRecord() throws IOException {
        var source = Software.former(Stack.shared());
        try (var files = Files.list(Path.of("src/dev/resources/samples/former"))) {
            for (var file : files.toList()) source.push(Files.readAllBytes(file));
        }
    }

    /** Ruth refuses a part, sees her choice with its proof, and takes it back. */
    @Test
    void aPartIsRefusedAndTakenBack() {
        var page = Browser.as("ruth").withoutScripts().open("/espace/choix").press("Choisir les parties ouvertes");
        page.find("[name=scope][value=EXCEPT]").click();
        page.find("[name=parts][value=AGENDA]").click();
        page.press("Continuer").press("Confirmer mon choix").open("/espace/choix");
        assertThat(page.find("main").getText()).contains("Cet espace est ouvert.", "Sans : agenda");
        PageCheck.everyWay(page, "/espace/choix");
        page.withoutScripts().open("/espace/choix").press("Choisir les parties ouvertes");
        page.find("[name=scope][value=ALL]").click();
        page.press("Continuer").press("Confirmer mon choix").open("/espace/choix");
        assertThat(page.all("#choix > li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.find("#etat").getText()).isEqualTo("Cet espace est ouvert.");
    }

    /** One door to close, whoever looks and wherever the space is in its life; the dry run is behind it for everybody. */
    @Test
    void aSpaceThatIsNotOpenIsRefusedBehindTheSameDoorAsAnOpenOneIsClosed() {
        var page = Browser.as("paul").withoutScripts().open("/espace/choix").press("Refuser cet espace");
        assertThat(page.path()).isEqualTo("/espace/choix/fermer");
        assertThat(page.find("#effets").getText()).contains("ne s’ouvrira pas", "remboursements");
        PageCheck.here(page, "not open yet");
        page.withoutScripts().press("Refuser seulement certaines parties");
        assertThat(page.path()).isEqualTo("/mes-choix/quoi");
        page = Browser.as("dominique").withoutScripts().open("/espace/choix").press("Fermer cet espace");
        assertThat(page.path()).isEqualTo("/espace/choix/fermer");
        assertThat(page.all("main form button")).hasSize(1);
    }
}

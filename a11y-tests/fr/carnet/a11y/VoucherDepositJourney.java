package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** A patient hands over a voucher, a professional without a software adds one document with it, the patient reads it (R34). */
class VoucherDepositJourney {

    @TempDir
    Path folder;

    private final String title = "Lettre " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void typedAddedAndReadByTheHolder() throws IOException {
        var voucher = new VoucherToAdd();
        var ruth = Browser.as("ruth").withoutScripts().open("/espace/partage");
        assertThat(ruth.find("#ajouts").getText()).contains("Maison de santé des Lilas", "ne montre rien");
        ruth.open("/espace/partage/et-si?qui=750000001");
        assertThat(ruth.find("main").getText()).contains("permet d’y ajouter un document");

        var elsewhere = Browser.as("dr.durand").withoutScripts().open("/pro/deposer");
        elsewhere.type("code", voucher.code()).press("Continuer");
        assertThat(elsewhere.find(".errors").getText()).contains("Ce code ne peut pas vous servir ici.");

        var doctor = voucher.typed();
        assertThat(doctor.find("main").getText())
                .contains("RUTH NESSI", "14 juillet 1977")
                .doesNotContain("277076322082910");
        fill(doctor, "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), 5_300_000);
        doctor.press("Déposer ce document");
        assertThat(doctor.find(".errors").getText()).contains("Ce fichier est trop lourd");
        assertThat(doctor.find("#title").getDomProperty("value")).isEqualTo(title);
        fill(doctor, "Bien remise de l’opération.".getBytes(StandardCharsets.UTF_8), 0);
        doctor.press("Déposer ce document");
        assertThat(doctor.path()).isEqualTo("/pro/deposer");
        assertThat(doctor.find("[role=status]").getText()).contains("dans l’espace de votre patient");
        assertThat(doctor.find("main").getText()).doesNotContainIgnoringCase("NESSI", title);
        doctor.type("code", voucher.code()).press("Continuer");
        assertThat(doctor.find(".errors").getText()).contains("Ce code ne peut pas vous servir ici.");

        ruth = Browser.as("ruth").withoutScripts().open("/espace/notifications");
        assertThat(ruth.find("main").getText()).contains(title);
        ruth.open("/espace/documents").press(title);
        assertThat(ruth.find("main").getText()).contains("Bien remise de l’opération.", "MARTIN");
        ruth.open("/espace/historique");
        assertThat(ruth.find("#historique").getText())
                .contains(title, "Vous lui avez donné un bon pour ajouter un document.")
                .contains("Claire MARTIN a saisi votre bon pour ajouter un document");
        ruth.open("/espace/partage/bons");
        assertThat(ruth.find("main").getText()).contains("Aucun bon en cours.");
    }

    private void fill(Browser page, byte[] bytes, int size) throws IOException {
        var file = folder.resolve("lettre");
        Files.write(file, size == 0 ? bytes : Arrays.copyOf(bytes, size));
        page.find("#file").sendKeys(file.toString());
        page.type("title", title).type("date", "20").type("date-mois", "3").type("date-annee", "2026");
        new Select(page.find("#kind")).selectByValue("11490-0");
    }
}

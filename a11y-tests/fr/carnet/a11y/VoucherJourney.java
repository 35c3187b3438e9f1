package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Prepared, printed, typed once by the structure that it names, cancelled (R34). */
class VoucherJourney {

    @Test
    void preparedTypedAndCancelled() throws Exception {
        var ruth = Browser.as("ruth").wide(320).withoutScripts().open("/espace/partage/bons");
        ruth.press("Préparer un bon");
        ruth.type("nom", "maison de sante des lilas");
        ruth.press("Rechercher");
        ruth.find("#trouves a[href$='qui=750000001']").click();
        ruth.find("[name=ticks][value=READ]").click();
        ruth.find("[name=hours][value=FOUR]").click();
        ruth.find("[name=groups][value=analyses]").click();
        ruth.press("Préparer le bon");
        assertThat(ruth.find("h1").getText()).isEqualTo("Votre bon d’accès");
        var code = ruth.find("#code").getText();
        assertThat(code).matches("\\w{4}-\\w{4}");
        PageCheck.here(ruth, "with its code");
        var here = ruth.path();
        assertThat(paper(ruth))
                .contains(code, "Maison de santé des Lilas", "Analyses et résultats")
                .doesNotContainIgnoringCase("NESSI");
        PageCheck.everyWay(ruth, here);
        PageCheck.everyWay(ruth, "/espace/partage/bons");
        var cancel = ruth.find("#bons a").getDomAttribute("href");

        assertThat(type("dr.durand", code).find(".errors").getText()).contains("Ce bon ne peut pas vous servir.");
        assertThat(type("dr.martin", code.toLowerCase()).find("h1").getText()).contains("NESSI");
        assertThat(type("dr.martin", code).find(".errors").getText()).contains("Ce bon ne peut pas vous servir.");

        ruth = Browser.as("ruth").open("/espace/partage");
        assertThat(ruth.find("#professionnels").getText())
                .contains("Maison de santé des Lilas – Tous les professionnels qui y travaillent")
                .contains("Vous lui avez donné un bon d’accès.");
        PageCheck.everyWay(ruth, cancel);
        ruth.withoutScripts().open(cancel).press("Annuler ce bon");
        assertThat(ruth.find("main").getText()).contains("Aucun bon en cours.");
        var doctor = Browser.as("dr.martin").open("/pro");
        assertThat(doctor.find("h1").getText()).isEqualTo("Trouver un patient");
        assertThat(find(doctor).find(".errors").getText()).contains("rien trouvé que vous puissiez voir");
    }

    /** The words of the PDF, asked for with the cookies of the browser. */
    private static String paper(Browser browser) throws Exception {
        var address = URI.create(browser.find("a[href*=papier]").getDomProperty("href"));
        var cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).header("Cookie", cookies).build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/pdf"));
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged")
                    .isTrue();
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Browser type(String login, String code) {
        var doctor = Browser.as(login).withoutScripts().open("/pro/bon");
        identity(doctor).type("code", code);
        return doctor.press("Ouvrir le dossier");
    }

    private static Browser find(Browser doctor) {
        return identity(doctor).press("Rechercher");
    }

    private static Browser identity(Browser doctor) {
        return doctor.type("matricule", "277076322082910")
                .type("familyName", "Nessi")
                .type("givenName", "Ruth")
                .type("birth", "14")
                .type("birth-mois", "7")
                .type("birth-annee", "1977");
    }
}

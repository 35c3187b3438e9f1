package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors that stay shut (SECURITY, attack 1), and what they look like from outside. */
class StrangersJourney {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace/documents/lire?doc=",
                "/espace/documents/fichier?doc=",
                "/espace/documents/modifier?doc=",
                "/espace/documents/supprimer?doc=",
                "/espace/documents/masquer?doc=",
                "/espace/documents/demasquer?doc="
            })
    void somebodyElsesDocumentIsAsUnknownAsNone(String page) {
        var theirs = Deposit.of("dominique-analyses").ref();
        var ruth = fr.carnet.Browser.signedInAs("ruth");
        var real = ruth.open(page + theirs);
        var none = ruth.open(page
                + new UUID(theirs.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits()));
        assertThat(real.status()).isEqualTo(404);
        assertThat(real.title()).isEqualTo(none.title());
        assertThat(main(real)).isEqualTo(main(none)).isNotEmpty();
        assertThat(ruth.open(page + "autre-chose").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "dominique, /pro",
        "dominique, /pro/dossier",
        "dr.martin, /espace",
        "dr.martin, /espace/documents",
        "conseillere, /espace/historique",
        "agent, /pro"
    })
    void anotherRoleIsToldSo(String login, String path) {
        var page = fr.carnet.Browser.signedInAs(login).open(path);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.title()).isEqualTo("Cette page n’est pas pour vous – Carnet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace",
                "/espace/documents",
                "/espace/documents/ajouter",
                "/espace/partage",
                "/espace/partage/nouveaux-documents"
            })
    void aSpaceThatIsNotOpenSaysWhatWillHappen(String path) {
        var page = Browser.as("paul").open(path);
        assertThat(page.find("main .notice").getText()).startsWith("Votre espace n’est pas encore ouvert.");
        PageCheck.here(page, "not open");
    }

    @Test
    void aProfessionalWhoIsNotAuthorisedFindsNobody() {
        var page = Browser.as("samu.31").withoutScripts().open("/pro");
        page.type("matricule", "279035121518989")
                .type("familyName", "PAT-TROIS")
                .type("givenName", "DOMINIQUE")
                .type("birth", "28/03/1979");
        page.press("Rechercher");
        var known = page.find(".errors").getText();
        page.type("matricule", "180015105512345");
        page.press("Rechercher");
        assertThat(page.find(".errors").getText()).isEqualTo(known);
        assertThat(page.find("#familyName").getDomProperty("value")).isEqualTo("PAT-TROIS");
    }

    private static String main(fr.carnet.Browser.Page page) {
        return page.find("<main[^>]*>(.*)</main>").orElse(page.body());
    }
}

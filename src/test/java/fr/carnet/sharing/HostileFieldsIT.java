package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attack 11, in the fields of pages: what no keyboard types is answered like any other text. */
class HostileFieldsIT {

    private static final String ADD = "/espace/documents/ajouter";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2790351215189\u000089",
                "\u0000",
                "'; --",
                "٢٧٩٠٣٥١٢١٥١٨٩٨٩",
                "\uFFFF",
                "2",
                "279035121518989 279035121518989"
            })
    void aNumberThatIsNoneIsSomebodyUnknown(String matricule) {
        var browser = Browser.signedInAs("dr.martin");
        var answer = browser.post(
                "/pro",
                with(Map.of(
                        "jeton", browser.get("/pro").token(),
                        "matricule", matricule,
                        "familyName", "pat\u0000trois",
                        "givenName", "dominique",
                        "birth", "28",
                        "birth-mois", "3",
                        "birth-annee", "1979",
                        "find", "")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("rien trouvé que vous puissiez voir");
    }

    /** Forms that its own pages do not show it, sent all the same. */
    @ParameterizedTest
    @CsvSource({
        "/espace/partage/nouveaux-documents, save, newDocuments, MASKED",
        "/espace/partage/nouveaux-documents, save, newDocuments, ''",
        "/espace/partage/autoriser, authorise, qui, 10100000001",
        "/espace/partage/bloquer, block, qui, 10100000001",
        "/espace/partage/bloquer, removeRoleAndBlock, qui, x",
        "/espace/partage/mettre-fin, end, autorisation, x",
        "/espace/partage/debloquer, unblock, blocage, x",
        "/espace/partage/designer, designate, qui, 10100000001",
        "/espace/partage/retirer, remove, role, administrateur",
        "/espace/partage/administrateur, renew, x, x",
        "/espace/partage/medecin-traitant, saveMasked, masked, SHOWN",
        "/espace/partage/bons/preparer, make, qui, 310000001",
        "/espace/partage/bons/annuler, revoke, bon, x",
        "/espace/notifications, readAll, vu, x",
        "/espace/documents/ajouter, add, title, x",
        "/espace/documents/modifier, correct, title, x",
        "/espace/documents/supprimer, delete, doc, x",
        "/espace/documents/masquer, mask, doc, x",
        "/espace/documents/demasquer, unmask, doc, x"
    })
    void anAccountWithoutASpaceChangesNothingAndBreaksNothing(String page, String act, String field, String value) {
        var browser = Browser.signedInAs("aline");
        var token = browser.get("/espace").token();
        var answer = browser.post(page, with(Map.of("jeton", token, act, "", field, value)));
        assertThat(answer.status()).as(answer.title()).isBetween(200, 499);
    }

    /** A title goes out in XML too: with a sign that XML forbids, software could not read the list of this space. */
    @Test
    void aTitleKeepsItsWordsOnly() {
        var browser = Browser.signedInAs("dominique");
        var title = "Radio\u0000 du\r\n\tgenou\u0001\uFFFF " + System.nanoTime();
        var added = browser.follow(browser.send(browser.request(ADD)
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(parts(with(Map.of(
                        "jeton", browser.get(ADD).token(),
                        "title", title,
                        "kind", "EXPPAT_2",
                        "date", "3",
                        "date-mois", "2",
                        "date-annee", "2026",
                        "sharedWith", "ME",
                        "add", "")))))));
        assertThat(added.address().getPath()).as(added.title()).isEqualTo("/espace/documents/lire");
        assertThat(added.find("<h1[^>]*>([^<]*)</h1>").orElse("")).matches("Radio du genou \\d+");
    }

    private static Map<String, String> with(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("form", "form");
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }

    private static String parts(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach(
                (name, value) -> body.append("--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                        .append(value + "\r\n"));
        return body.append(
                        "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nnote\r\n--X--\r\n")
                .toString();
    }
}

package fr.carnet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks 1, 4, 7 and 8 on the way to somebody else's space and back. Aline helps Ruth with documents. */
class SpaceSwitchIT {

    private static final String OPEN = "/espace/proches/ouvrir";
    private static final String BACK = "/espace/proches/revenir";

    private final Browser aline = Browser.signedInAs("aline");

    private static String ruth(Browser.Page hub) {
        return hub.find("Ruth Nessi.*?name=\"personne\" value=\"([0-9a-f-]{36})\"")
                .orElseThrow();
    }

    private Browser.Page enter() {
        var hub = aline.get("/espace/proches");
        return aline.follow(aline.post(OPEN, Map.of("jeton", hub.token(), "personne", ruth(hub))));
    }

    @Test
    void the_session_is_another_one_at_each_change_and_the_one_before_is_dead() {
        var first = thief();
        assertThat(first.open("/espace").status()).as("alive until then").isEqualTo(200);
        var there = enter();
        assertThat(there.body()).contains("Vous agissez pour");
        var second = thief();
        assertThat(second.get("/espace").body()).contains("Vous agissez pour");
        assertThat(first.open("/espace").status()).as("signs in again").isEqualTo(303);
        aline.post(BACK, Map.of("jeton", there.token()));
        assertThat(aline.get("/espace").body()).doesNotContain("Vous agissez pour");
        assertThat(second.open("/espace").status()).as("signs in again").isEqualTo(303);
    }

    /** Another browser with all that this one holds now. */
    private Browser thief() {
        var thief = new Browser();
        for (var name : new String[] {"carnet", "carnet-compte"}) {
            thief.setCookie(name, aline.cookie(name).orElseThrow());
        }
        return thief;
    }

    /** What was written at one space is not sent at another, be it kept or not. */
    @Test
    void a_form_of_the_other_space_is_refused() {
        var own = aline.get("/espace/proches").token();
        var there = enter();
        assertThat(aline.post("/espace/documents/ajouter", Map.of("jeton", own, "title", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(aline.post(BACK, Map.of("jeton", own)).status()).isEqualTo(403);
        assertThat(aline.post(BACK, Map.of()).status()).isEqualTo(403);
        assertThat(aline.post(BACK, Map.of("jeton", there.token())).status()).isEqualTo(303);
    }

    @Test
    void nobody_opens_the_space_of_a_stranger() {
        var hub = aline.get("/espace/proches");
        var dominique = Browser.signedInAs("dominique").get("/espace/proches");
        var child = dominique.find("personne=([0-9a-f-]{36})|name=\"personne\" value=\"([0-9a-f-]{36})\"");
        for (var ref : new String[] {
            child.orElse("00000000-0000-0001-0000-000000000000"), "00000000-0000-0002-0000-000000000000", "x"
        }) {
            var refused = aline.post(OPEN, Map.of("jeton", hub.token(), "personne", ref));
            assertThat(refused.status()).as(ref).isEqualTo(404);
        }
        assertThat(aline.open(OPEN).location().getPath())
                .as("a link opens nothing")
                .isEqualTo("/espace/proches");
        assertThat(aline.get("/espace").body()).doesNotContain("Vous agissez pour");
    }

    @Test
    void what_a_delegation_does_not_reach_has_one_answer() {
        enter();
        var there = aline.get("/espace/historique");
        for (var address : new String[] {
            "/espace/choix",
            "/espace/choix/fermer",
            "/espace/partage",
            "/espace/proches/inviter",
            "/espace/jamais-vu",
            "/espace/documents/masquer",
            "/espace/documents/supprimer",
            "/espace/historique/fichier"
        }) {
            var answer = aline.get(address);
            assertThat(answer.address().getPath()).as(address).isEqualTo("/espace/proches/hors-portee");
            assertThat(plain(answer)).as(address).isEqualTo(plain(there));
        }
    }

    private static String plain(Browser.Page page) {
        return page.status() + page.body().replaceAll("name=\"jeton\" value=\"[^\"]*\"", "");
    }
}

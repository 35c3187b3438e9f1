package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Found with a letter wrong, authorised, blocked, unblocked: without scripts, on a phone (R21, R40–R45, S87, S88). */
class BlockJourney {

    private static final String HUB = "/espace/partage";

    @Test
    void authorisedBlockedAndTold() {
        assertThat(asDoctor().find(".errors").getText()).contains("rien trouvé que vous puissiez voir");

        var ruth = Browser.as("ruth").wide(320).withoutScripts().open(HUB);
        ruth.press("Autoriser quelqu’un");
        ruth.type("nom", "marthin claire").type("ville", "paris");
        ruth.press("Rechercher");
        ruth.find("#trouves a[href$='qui=10100000001']").click();
        assertThat(ruth.find("h1").getText()).isEqualTo("Autoriser Claire MARTIN ?");
        ruth.find("[name=length][value=CONSULTATION]").click();
        ruth.press("Autoriser");
        assertThat(ruth.path()).isEqualTo(HUB);
        assertThat(ruth.find("[role=status]").getText()).contains("l’autorisation est donnée", "voi");
        assertThat(ruth.find("#professionnels").getText())
                .contains("Claire MARTIN – Médecin", "Vous avez donné votre accord à ce professionnel.");
        PageCheck.here(ruth, "authorised");
        assertThat(asDoctor().find("h1").getText()).contains("NESSI");

        ruth = Browser.as("ruth").wide(320).withoutScripts().open(HUB);
        ruth.find("a[href$='bloquer?qui=10100000001']").click();
        ruth.press("Bloquer");
        assertThat(ruth.find("[role=status]").getText()).contains("le blocage est en place");
        assertThat(ruth.find("#bloques").getText()).contains("Claire MARTIN – Médecin, partout");
        assertThat(ruth.all("#professionnels a[href$='10100000001']")).isEmpty();
        PageCheck.here(ruth, "blocked");
        var unblock = ruth.find("#bloques a").getDomAttribute("href");

        var blocked = asDoctor().find("main").getText();
        assertThat(blocked).isEqualTo(stranger().find("main").getText());

        var history = Browser.as("ruth").open("/espace/historique?quoi=REFUSED");
        assertThat(history.find("#historique").getText())
                .contains("Claire MARTIN a cherché votre dossier, sans y avoir accès")
                .contains("Vous avez bloqué ce professionnel ou son établissement.");

        PageCheck.everyWay(history, unblock);
        history.withoutScripts().open(unblock).press("Débloquer");
        assertThat(history.find("[role=status]").getText()).contains("Personne n’a été autorisé");
        assertThat(history.find("main").getText()).contains("Personne n’est bloqué.");
        assertThat(asDoctor().find(".errors").getText()).as("R44").contains("rien trouvé que vous puissiez voir");
    }

    /** R43: on one page, both confirmed. */
    @Test
    void theAttendingPhysicianLosesTheRoleThenIsBlocked() {
        var ruth = Browser.as("ruth").withoutScripts().open("/espace/partage/medecin-traitant");
        ruth.press("Désigner votre médecin traitant");
        ruth.type("nom", "10100000001");
        ruth.press("Rechercher");
        ruth.find("#trouves a").click();
        assertThat(ruth.find("h1").getText()).isEqualTo("Désigner Claire MARTIN comme médecin traitant ?");
        PageCheck.here(ruth, "designate");
        ruth.withoutScripts().press("Confirmer");
        assertThat(ruth.find("main").getText()).contains("Claire MARTIN est votre médecin traitant.");

        ruth.open("/espace/partage/bloquer?qui=10100000001");
        assertThat(ruth.find(".notice").getText()).contains("Il faut d’abord lui retirer ce rôle.");
        ruth.find("[name=confirmed][value=BLOCK]").click();
        ruth.press("Retirer le rôle, puis bloquer");
        assertThat(ruth.find(".errors").getText()).contains("Cochez les deux cases");
        if (!ruth.find("[name=confirmed][value=BLOCK]").isSelected()) {
            ruth.find("[name=confirmed][value=BLOCK]").click();
        }
        ruth.find("[name=confirmed][value=REMOVE_ROLE]").click();
        ruth.press("Retirer le rôle, puis bloquer");
        assertThat(ruth.find("#bloques").getText()).contains("Claire MARTIN");
        assertThat(ruth.find("main").getText()).contains("Médecin traitant – personne pour l’instant");
        ruth.find("#bloques a").click();
        ruth.press("Débloquer");
    }

    @Test
    void anAdministratorIsChosenRenewedAndRemoved() {
        var ruth = Browser.as("ruth")
                .withoutScripts()
                .open("/espace/partage/designer?role=administrateur&qui=10100000002");
        ruth.press("Confirmer");
        assertThat(ruth.find("main").getText()).contains("Hugo DURAND est votre administrateur, jusqu’au");
        ruth.press("Renouveler pour un an");
        assertThat(ruth.find("[role=status]").getText()).contains("renouvelé pour un an");
        PageCheck.here(ruth, "with an administrator");
        ruth.withoutScripts().press("Lui retirer ce rôle");
        ruth.press("Retirer ce rôle");
        assertThat(ruth.find("main").getText()).contains("Vous n’avez pas d’administrateur.");
    }

    private static Browser asDoctor() {
        return search("dr.martin");
    }

    /** Who was never authorised. */
    private static Browser stranger() {
        return search("pharma.leroy");
    }

    private static Browser search(String login) {
        var doctor = Browser.as(login).withoutScripts().open("/pro");
        doctor.type("matricule", "277076322082910")
                .type("familyName", "Nessi")
                .type("givenName", "Ruth")
                .type("birth", "14")
                .type("birth-mois", "7")
                .type("birth-annee", "1977");
        return doctor.press("Rechercher");
    }
}

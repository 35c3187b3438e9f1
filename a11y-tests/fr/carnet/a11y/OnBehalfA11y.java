package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /pro/blocages}, {@code …/chercher} and {@code …/bloquer}: an administrator blocks because Ruth asked (R48). */
class OnBehalfA11y {

    private static String patient;

    @BeforeAll
    static void designated() {
        Browser.as("ruth")
                .withoutScripts()
                .open("/espace/partage/designer?role=administrateur&qui=10100000002")
                .press("Confirmer");
        var doctor = Browser.as("dr.durand").withoutScripts().open("/pro");
        doctor.type("matricule", "277076322082910")
                .type("familyName", "Nessi")
                .type("givenName", "Ruth")
                .type("birth", "14")
                .type("birth-mois", "7")
                .type("birth-annee", "1977")
                .press("Rechercher");
        doctor.press("Bloquer un professionnel ou un établissement pour ce patient");
        patient = doctor.path().replaceFirst(".*patient=", "");
    }

    @AfterAll
    static void removed() {
        Browser.as("ruth")
                .withoutScripts()
                .open("/espace/partage/retirer?role=administrateur")
                .press("Retirer ce rôle");
        var doctor = Browser.as("dr.durand").open("/pro/blocages?patient=" + patient);
        assertThat(doctor.find("main").getText()).doesNotContainIgnoringCase("NESSI");
    }

    @Test
    void thePageOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dr.durand"), "/pro/blocages?patient=" + patient);
    }

    @Test
    void theSearchOwesTheSame() {
        PageCheck.everyWay(
                Browser.as("dr.durand"),
                "/pro/blocages/chercher?patient=" + patient + "&pour=bloquer&chercher=1&nom=leroy");
    }

    @Test
    void whomToBlockOwesTheSame() {
        PageCheck.everyWay(Browser.as("dr.durand"), "/pro/blocages/bloquer?patient=" + patient + "&qui=10100000001");
    }

    /** Found as a citizen finds, blocked once the request is confirmed, read by the holder, who unblocks. */
    @Test
    void blockedOnBehalfThenUnblockedByTheHolder() {
        var doctor = Browser.as("dr.durand").wide(320).withoutScripts().open("/pro/blocages?patient=" + patient);
        doctor.press("Chercher qui bloquer").type("nom", "10100000004").press("Rechercher");
        doctor.find("#trouves a").click();
        doctor.press("Bloquer");
        assertThat(doctor.find(".errors").getText()).contains("Cochez cette case si votre patient vous l’a demandé.");
        doctor.find("[name=asked]").click();
        doctor.press("Bloquer");
        assertThat(doctor.find("[role=status]").getText()).contains("Votre patient en est averti.");
        var name = doctor.find("#bloques strong").getText();
        PageCheck.here(doctor, "with one blocked");

        var ruth = Browser.as("ruth").wide(320).withoutScripts().open("/espace/partage");
        assertThat(ruth.find("#bloques").getText()).contains(name, "Bloqué à votre demande par Hugo DURAND");
        PageCheck.here(ruth, "blocked on behalf");
        ruth.open("/espace/historique");
        assertThat(ruth.find("#historique").getText())
                .contains("Hugo DURAND a bloqué quelqu’un, à votre demande", name);
        ruth.open("/espace/partage").find("#bloques a").click();
        ruth.press("Débloquer");
        assertThat(ruth.find("[role=status]").getText()).contains("Personne n’a été autorisé");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Opened by the SAMU, known by the holder and the attending physician, contested, answered, switched off (R50–R53, R107). */
class EmergencyJourney {

    private static final String SWITCHES = "/espace/partage/urgence";

    @Test
    void openedToldContestedAnsweredAndSwitchedOff() {
        var record = theSamuOpens();
        theAttendingPhysicianIsTold();
        var line = theHolderReads();
        theHolderReports(line);
        theSupervisorAnswers();
        var answered = Browser.as("dominique").withoutScripts().open("/espace/historique/signaler?line=" + line);
        assertThat(answered.find("#reponse").getText()).isEqualTo("Cet accès respecte les règles");
        PageCheck.here(answered, "answered");
        answered.open("/espace/historique/signaler?line=000000000000");
        assertThat(answered.find("h1").getText()).isNotEqualTo("Signaler un accès");
        theHolderSwitchesOff(record);
    }

    private static Browser typed(Browser page, String given) {
        page.type("matricule", "2 79 03 51 215 189 89")
                .type("familyName", "pat trois")
                .type("givenName", given);
        page.type("birth", "28").type("birth-mois", "03").type("birth-annee", "1979");
        page.type("words", "Malaise dans la rue").find("#reason").click();
        return page;
    }

    private static String theSamuOpens() {
        var page = typed(Browser.as("samu.31").withoutScripts().open("/pro/urgence"), "Jeanne");
        page.press("Ouvrir le dossier en urgence");
        assertThat(page.all(".errors a")).hasSize(1);
        var unknown = page.find(".errors").getText();
        typed(page, "Dominique").press("Ouvrir le dossier en urgence");
        assertThat(page.find("h1").getText()).contains("PAT-TROIS");
        assertThat(page.find("#urgence").getText()).contains("Accès d’urgence jusqu’au", "Chaque lecture est écrite");
        assertThat(unknown).doesNotContain("urgence");
        var record = page.path();
        PageCheck.here(page, "open in an emergency");
        return record;
    }

    private static void theAttendingPhysicianIsTold() {
        var page = Browser.as("dr.martin").withoutScripts().open("/pro");
        assertThat(page.find("#urgences").getText())
                .contains("L’espace de DOMINIQUE PAT-TROIS a été ouvert en urgence le")
                .doesNotContain("FABRE", "SAMU", "Malaise");
        PageCheck.here(page, "told");
        page.withoutScripts().press("J’ai vu");
        assertThat(page.all("#urgences")).isEmpty();
    }

    /** @return ref of the line */
    private static String theHolderReads() {
        var page = Browser.as("dominique").open("/espace/historique?quoi=ACCESSES");
        for (var line : page.all("#historique .line")) {
            if (line.getText().contains("a ouvert votre espace en urgence")) return line.getDomAttribute("data-ref");
        }
        throw new AssertionError(page.text());
    }

    private static void theHolderReports(String line) {
        var path = "/espace/historique/signaler?line=" + line;
        PageCheck.everyWay(Browser.as("dominique"), path);
        var page = Browser.as("dominique").withoutScripts().open(path).press("Envoyer le signalement");
        assertThat(page.all(".errors a")).hasSize(1);
        page.find("#reason").click();
        page.type("words", "J’étais chez moi.").press("Envoyer le signalement");
        assertThat(page.find("[role=status]").getText()).startsWith("Votre signalement est enregistré.");
        assertThat(page.find("main").getText()).contains("Reçu", "Réponse au plus tard le");
        PageCheck.here(page, "reported");
    }

    private static void theSupervisorAnswers() {
        var page = Browser.as("superviseur").withoutScripts().open("/support/signalements");
        page.press(page.find("#signalements a").getText());
        assertThat(page.find("main").getText())
                .contains("J’étais chez moi.", "La personne n’a pas accepté de montrer ce nom.")
                .doesNotContainIgnoringCase("FABRE", "SAMU 31", "Malaise", "DOMINIQUE");
        PageCheck.here(page, "to answer");
        page.withoutScripts().press("Envoyer la réponse");
        assertThat(page.all(".errors a")).hasSize(2);
        page.find("#outcome").click();
        page.type("answer", "L’appel au 15 est confirmé.").press("Envoyer la réponse");
        assertThat(page.find("[role=status]").getText()).startsWith("La réponse est envoyée.");
    }

    private static void theHolderSwitchesOff(String record) {
        var page = Browser.as("dominique").withoutScripts().open(SWITCHES);
        page.find("#dispatch-1").click();
        page.press("Enregistrer");
        assertThat(page.find("[role=status]").getText()).startsWith("Vos choix pour les urgences sont enregistrés.");
        PageCheck.here(page, "saved");
        assertThat(page.open(SWITCHES + "/essai").find("#DISPATCH").getText()).startsWith("Rien.");
        var samu = Browser.as("samu.31").withoutScripts().open(record);
        assertThat(samu.text()).doesNotContainIgnoringCase("PAT-TROIS");
        typed(samu.open("/pro/urgence"), "Dominique").press("Ouvrir le dossier en urgence");
        assertThat(samu.all(".errors a")).hasSize(1);
        var again = Browser.as("dominique").withoutScripts().open(SWITCHES);
        again.find("#dispatch").click();
        again.press("Enregistrer");
    }

    @Test
    void aCardLeadsToTheRightPersonUntilItIsRevoked() {
        var page = Browser.as("dominique").withoutScripts().open(SWITCHES + "/carte");
        page.type("contact", "Jean, 06 00 00 00 00").press("Créer la carte");
        var code = page.find("#code").getText();
        PageCheck.here(page, "made");
        var samu = Browser.as("samu.31").withoutScripts().open("/urgence/carte?code=" + code);
        assertThat(samu.text()).doesNotContainIgnoringCase("PAT-TROIS");
        samu.press("Se connecter et continuer");
        assertThat(samu.find("main").getText()).contains("DOMINIQUE PAT-TROIS").doesNotContain("1979");
        PageCheck.here(samu, "with a card");
        Browser.as("dominique").withoutScripts().open(SWITCHES + "/carte").press("Annuler la carte");
        samu = Browser.as("samu.31").open("/pro/urgence?carte=" + code);
        assertThat(samu.find("main").getText())
                .contains("Cette carte n’est pas valable.")
                .doesNotContainIgnoringCase("PAT-TROIS");
    }
}

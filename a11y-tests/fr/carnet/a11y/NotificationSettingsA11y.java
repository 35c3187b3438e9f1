package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/notifications/reglages}, {@code regler} and {@code heures} (R65). */
class NotificationSettingsA11y {

    private static final String SETTINGS = "/espace/notifications/reglages";

    @Test
    void settingsOweWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), SETTINGS);
    }

    @Test
    void aChoiceOwesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/notifications/regler?quoi=ACCESS");
    }

    @Test
    void hoursOweWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/notifications/heures");
    }

    @Test
    void accessesAreToldOnceAWeekWithoutScripts() {
        var page = Browser.as("ruth").withoutScripts().open("/espace/notifications");
        page.press("Choisir comment vous avertir");
        page.open("/espace/notifications/regler?quoi=ACCESS");
        page.find("input[name=email][value=WEEKLY]").click();
        page.press("Enregistrer");
        assertThat(page.find("[role=status]").getText()).isEqualTo("C’est enregistré.");
        assertThat(page.find("#familles [data-ref=ACCESS]").getText()).contains("Courriel : une fois par semaine");
        page.open("/espace/notifications/heures");
        page.find("input[name=hour][value=EVENING]").click();
        page.find("input[name=nights][value=QUIET]").click();
        page.press("Enregistrer");
        assertThat(page.find("main").getText()).contains("à 18 heures", "Aucun courriel entre 21 heures et 8 heures");
        PageCheck.here(page, "chosen");
    }

    /** R65: the refusal is said at the field, and what was ticked stays. */
    @Test
    void anEmergencyIsNeverSilent() {
        var page = Browser.as("ruth").open("/espace/notifications/regler?quoi=EMERGENCY");
        page.find("input[name=email][value=OFF]").click();
        page.find("input[name=letter][value=OFF]").click();
        page.press("Enregistrer");
        assertThat(page.find("h1").getText()).contains("Accès en urgence");
        assertThat(page.find("main").getText()).contains("vous devez pouvoir l’apprendre");
        PageCheck.here(page, "never off");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/proches} and the two pages that end a way. */
class RelativesA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches");
    }

    @Test
    void saysWhatOneMayDoForWhomAndUntilWhen() {
        var page = Browser.as("aline").open("/espace/proches");
        assertThat(page.find("#espaces").getText())
                .contains("DOMINIQUE PAT-TROIS", "l’agenda (à venir)", "RUTH NESSI", "lire les documents", "Jusqu’au");
    }

    @Test
    void whatIsOverOrOutOfReachSaysSo() {
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/fin");
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/hors-portee");
        PageCheck.everyWay(Browser.as("aline"), "/espace/proches/invitation");
    }

    @Test
    void aDelegationSaysWhatItAllows() {
        var page = Browser.as("aline").withoutScripts().open("/espace/proches");
        page.press("Ce que je peux faire pour RUTH NESSI, et arrêter");
        PageCheck.here(page, "helped");
        assertThat(page.find("main").getText())
                .contains("lire les documents", "ajouter des documents", "Arrêter d’aider");
    }
}

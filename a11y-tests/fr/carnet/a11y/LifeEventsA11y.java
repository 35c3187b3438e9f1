package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /espace/evenements} and the page of each event (M15). */
class LifeEventsA11y {

    @ParameterizedTest
    @CsvSource({
        "iris, /espace/evenements",
        "leila, /espace/evenements",
        "iris, /espace/evenements/demenagement",
        "iris, /espace/evenements/mes-acces",
        "leila, /espace/evenements/naissance",
        "marc, /espace/evenements/naissance",
        "iris, /espace/evenements/protection",
        "iris, /espace/evenements/deces",
        "iris, /espace/proches/representants",
        "iris, /espace/proches/dix-huit-ans"
    })
    void owesWhatEveryPageOwes(String who, String path) {
        PageCheck.everyWay(Browser.as(who), path);
    }

    @Test
    void eachEventSaysWhatItIsToThisPerson() {
        var leila = Browser.as("leila").open("/espace/evenements");
        assertThat(leila.find("[data-ref=EIGHTEEN]").getText())
                .contains("Sami Benali aura 18 ans le", "Nour Benali aura 18 ans le", "s’arrête tout seul");
        assertThat(leila.find("[data-ref=SIXTEEN]").getText()).contains("Cela ne concerne personne ici");
        assertThat(leila.find("[data-ref=GUARDIANSHIP]").getText()).contains("Aucune décision de juge");
        var nour = Browser.as("nour").open("/espace/evenements");
        assertThat(nour.find("[data-ref=SIXTEEN] a").getDomAttribute("href")).isEqualTo("/espace/proches/pour-moi");
        assertThat(nour.find("[data-ref=EIGHTEEN]").getText()).contains("Vous aurez 18 ans le");
    }

    /** M9: neither the tab nor the address says what the page is for, and the way out is on it. */
    @Test
    void thePageOfWhoIsNotSafeIsNeutral() {
        var page = Browser.as("iris").wide(320).withoutScripts().open("/espace/evenements/mes-acces");
        assertThat(page.title()).isEqualTo("Mes accès – Carnet");
        assertThat(page.all("main .notice a[rel~=noreferrer]")).hasSize(1);
        assertThat(page.find("main").getText()).contains("3919", "114");
        page.press("Voir ce qui changerait");
        assertThat(page.find(".errors").getText()).contains("Cochez au moins une chose à faire.");
        PageCheck.here(page, "nothing ticked");
    }

    @Test
    void oneSentenceWhenThereIsNothingToDo() {
        var page = Browser.as("marc").open("/espace/evenements/demenagement");
        assertThat(page.find("#rien").getText()).startsWith("Personne n’est autorisé");
        assertThat(page.all("main form")).isEmpty();
    }

    @Test
    void theSpaceOfSomebodyWhoDiedIsShownClosed() {
        var page = Browser.as("leila").open("/espace/evenements/deces");
        assertThat(page.find("[data-ref=losing]").getText()).contains("Claire MARTIN");
    }

    @Test
    void anAdultIsToldWhomAPageIsFor() {
        var iris = Browser.as("iris").open("/espace/proches/representants");
        assertThat(iris.find("#refus").getText()).contains("parent d’un enfant");
        assertThat(iris.all("main form")).isEmpty();
        iris.open("/espace/proches/dix-huit-ans");
        assertThat(iris.find("#refus").getText()).contains("Vous avez eu 18 ans le 2 avril 2009");
        assertThat(iris.all("main a[href='/espace/evenements']")).hasSize(1);
    }
}

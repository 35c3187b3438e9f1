package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/bilan} and {@code /support/bilan}: who may see, who did, keep or remove (M10). */
class ReviewA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.as("dominique"), "/espace/bilan");
        PageCheck.everyWay(Browser.as("agent"), "/support/bilan");
    }

    @Test
    void nothingIsTickedBeforehandAndWhatIsKeptIsSaid() {
        var page = Browser.as("ruth").withoutScripts().open("/espace/bilan");
        assertThat(page.all("main input[type=radio][checked]")).isEmpty();
        assertThat(page.find("main fieldset").getText()).contains("Hugo DURAND");
        page.find("#garder-1").click();
        page.press("Enregistrer mon bilan");
        assertThat(page.find("[role=status]").getText()).startsWith("Votre bilan est enregistré.");
        assertThat(page.find("main").getText()).contains("Dernier bilan");
    }

    /** R101: a wrong code says nothing, and the page asks for numbers only. */
    @Test
    void anAgentTypesACodeAndNumbers() {
        var page = Browser.as("agent").withoutScripts().open("/support/bilan");
        page.type("code", "0000 0000 0000").type("remove", "1, 2").press("Enregistrer");
        assertThat(page.find(".errors").getText()).contains("Ce code n’est pas connu");
        assertThat(page.find("#remove").getDomAttribute("value")).isEqualTo("1, 2");
        PageCheck.here(page, "unknown code");
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /support/code}: a new code to the known address, of which the agent sees a mask (R103, R104). */
class SendCodeA11y {

    private static final String PATH = "/support/code";

    @Test
    void owesWhatEveryPageOwes() {
        var page = Browser.as("agent");
        PageCheck.everyWay(page, PATH);
        page.withoutScripts().open(PATH).press("Chercher");
        assertThat(page.all(".errors a")).hasSize(4);
        PageCheck.here(page, "with errors");
    }

    @Test
    void whoIsFoundIsSentACode() {
        var reader = LetterReader.alone();
        reader.livesSomewhere("camille@mail.example.fr");
        var page = Browser.as("agent").wide(320).withoutScripts().open(PATH);
        page.type("family", "Lecteur").type("given", "Camille").type("birth", "10/5/1962");
        page.type("lastFive", reader.lastFive()).press("Chercher");
        assertThat(page.find("#connue").getText()).endsWith("c•••@•••.fr");
        assertThat(page.text()).doesNotContain("camille@", "mail.example");
        page.press("Envoyer un nouveau code");
        assertThat(page.find(".errors").getText()).contains("Dites où envoyer le code.");
        PageCheck.here(page, "found");
        page.withoutScripts().find("[name=channel][value=LETTER]").click();
        page.press("Envoyer un nouveau code");
        assertThat(page.find("[role=status]").getText()).startsWith("Le nouveau code est en route.");

        var visitor = reader.identify(Browser.fresh().withoutScripts(), "/s-opposer");
        assertThat(visitor.find(".errors").getText())
                .as("the old code serves no more")
                .contains("Ces informations ne vont pas ensemble");
    }

    @Test
    void nobodyIsFoundAndNothingIsSaidOfWhom() {
        var page = Browser.as("agent").withoutScripts().open(PATH);
        page.type("family", "Personne").type("given", "Du Tout").type("birth", "1/1/1931");
        page.type("lastFive", "12345").press("Chercher");
        assertThat(page.find(".errors").getText()).contains("Ces informations ne vont pas ensemble");
        assertThat(page.all("[name=channel]")).isEmpty();
    }
}

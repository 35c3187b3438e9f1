package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/documents/masquer-plusieurs}: chosen, looked at, masked, undone (R23, R26). */
class MaskManyA11y {

    private static final String MANY = "/espace/documents/masquer-plusieurs";

    @Test
    void owesWhatEveryPageOwes() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), MANY);
        PageCheck.everyWay(Browser.as("dominique"), MANY + "?voir=1&type=analyses");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var page = Browser.as("dominique").withoutScripts().open(MANY + "?voir=1&du=32&du-mois=1&du-annee=2020");
        assertThat(page.find(".errors").getText()).contains("Écrivez une date");
        assertThat(page.find("#du").getDomAttribute("value")).isEqualTo("32");
        PageCheck.here(page, "wrong date");
    }

    @Test
    void maskedTogetherAndShownTogetherWithoutScripts() {
        var one = Deposit.of("dominique-vaccination");
        var day = Deposit.DAY;
        var page = Browser.as("dominique").withoutScripts().open(MANY);
        page.type("du", String.valueOf(day.getDayOfMonth()))
                .type("du-mois", String.valueOf(day.getMonthValue()))
                .type("du-annee", String.valueOf(day.getYear()));
        page.press("Voir la liste");
        assertThat(page.find("#titres").getText()).contains(one.title());
        assertThat(page.find("#changent").getText()).contains("Nadia PETIT");
        page.press("Masquer tous ces documents");
        assertThat(page.find("[role=status]").getText()).startsWith("C’est fait : les documents sont masqués.");
        page.open(one.path());
        assertThat(page.find(".tag.masked").getText()).isEqualTo("Masqué");
        page.open(MANY).press("Tout montrer de nouveau");
        assertThat(page.find("[role=status]").getText()).startsWith("C’est fait : les documents ne sont plus masqués.");
        page.open(one.path());
        assertThat(page.all(".tag.masked")).isEmpty();
    }
}

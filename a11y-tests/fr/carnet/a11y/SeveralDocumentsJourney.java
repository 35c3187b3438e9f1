package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several documents at once, and those that are still to come (R23). */
class SeveralDocumentsJourney {

    @Test
    void severalAreHiddenThenShownAtOnce() {
        var one = Deposit.of("dominique-analyses");
        var two = Deposit.of("dominique-vaccination");
        var page = Browser.as("dominique").withoutScripts().open("/espace/documents?periode=FIVE_YEARS");
        choose(page, one, two).press("Masquer aux professionnels");
        assertThat(page.find("h1").getText()).isEqualTo("Masquer ces documents aux professionnels");
        assertThat(page.find(".titles").getText()).contains(one.title(), two.title());
        page.press("Masquer aux professionnels");
        assertThat(page.path()).isEqualTo("/espace/documents?periode=FIVE_YEARS");
        assertThat(page.find("[role=status]").getText()).startsWith("Les documents sont masqués.");
        assertThat(tags(page, one)).contains("Masqué");
        assertThat(tags(page, two)).contains("Masqué");

        choose(page, one, two).press("Ne plus masquer");
        page.press("Ne plus masquer");
        assertThat(page.find("[role=status]").getText()).startsWith("Les documents ne sont plus masqués.");
        assertThat(tags(page, one)).doesNotContain("Masqué");

        page.open("/espace/historique?doc=" + two.ref());
        assertThat(page.find("#historique").getText())
                .containsSubsequence(
                        "Vous avez arrêté de masquer 2 documents", "Vous avez masqué 2 documents aux professionnels");
        assertThat(page.find("#historique details").getDomProperty("textContent"))
                .contains(one.title(), two.title());
    }

    @Test
    void whatIsToComeIsHiddenFromTheStart() {
        var page = Browser.as("ruth").withoutScripts();
        try {
            newDocumentsAre(page, "MASKED");
            assertThat(page.find("[role=status]").getText())
                    .isEqualTo("C’est enregistré. Les nouveaux documents seront masqués dès leur arrivée.");
            var document = Deposit.of("ruth-imagerie");
            assertThat(page.open(document.path()).find(".tag.masked").getText()).isEqualTo("Masqué");
        } finally {
            newDocumentsAre(page, "SHOWN");
        }
        assertThat(page.find("[name=newDocuments][value=SHOWN]").isSelected()).isTrue();
        var later = Deposit.of("ruth-imagerie");
        assertThat(page.open(later.path()).all(".tag.masked")).isEmpty();
    }

    private static void newDocumentsAre(Browser page, String choice) {
        page.open("/espace/partage/nouveaux-documents")
                .find("[name=newDocuments][value=" + choice + "]")
                .click();
        page.press("Enregistrer");
    }

    private static Browser choose(Browser page, Deposit... documents) {
        page.press("Masquer ou montrer des documents, un par un");
        for (var document : documents) page.find("#c-" + document.ref()).click();
        return page;
    }

    private static String tags(Browser page, Deposit document) {
        return page.find("[data-ref='" + document.ref() + "']").getText();
    }
}

package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/confirmer}. */
class ConfirmA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = LetterReader.alone().refuseAll(Browser.fresh());
        assertThat(page.path()).isEqualTo("/mes-choix/confirmer");
        assertThat(page.find(".answers").getText()).contains("Camille Lecteur", "Refuser l’espace", "Toutes");
        PageCheck.everyWay(page, "/mes-choix/confirmer");
    }

    /** R14: the record of the former service is one line, ticked when it was in use; the choice keeps the answer. */
    @Test
    void aFormerRecordIsTakenOverOrLeft() {
        for (var taken : new boolean[] {true, false}) {
            var reader = LetterReader.alone();
            var page = reader.identify(Browser.fresh(), "/activer");
            page.find("[name=scope][value=ALL]").click();
            page.press("Continuer");
            PageCheck.here(page, "with a former record");
            assertThat(page.find("#takeOver-groupe").getText()).contains("avec 4 documents");
            assertThat(page.find("#takeOver").isSelected()).isTrue();
            if (!taken) page.find("#takeOver").click();
            page.press("Confirmer mon choix");
            assertThat(reader.tookOver()).isEqualTo(taken);
        }
    }
}

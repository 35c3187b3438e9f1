package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /mes-choix/recu}. */
class ReceiptA11y {

    @Test
    void owesWhatEveryPageOwes() {
        var page = LetterReader.alone().refuseAll(Browser.fresh()).press("Confirmer mon choix");
        assertThat(page.path()).isEqualTo("/mes-choix/recu");
        assertThat(page.find(".receipt").getText()).containsPattern("C-[0-9A-Z]{4}-[0-9A-Z]{4}");
        PageCheck.everyWay(page, "/mes-choix/recu");
    }
}

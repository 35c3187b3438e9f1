package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/historique}, whole and of one document. */
class HistoryA11y {

    @Test
    void owesWhatEveryPageOwes() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), "/espace/historique");
    }

    @Test
    void oneDocumentHasAHistoryOfItsOwn() {
        var document = Deposit.of("dominique-analyses");
        Deposit.of("dominique-vaccination");
        var page = Browser.as("dominique").open(document.path());
        page.press("Voir qui l’a consulté");
        assertThat(page.all("#historique li")).hasSize(2);
        assertThat(page.find("#historique").getText())
                .contains("Vous avez lu un document : " + document.title())
                .contains("Hôpital de la Garonne a ajouté un document : " + document.title());
        PageCheck.here(page, "of one document");
    }

    @Test
    void aFilterWithNothingSaysSo() {
        var page = Browser.as("ruth").open("/espace/historique?quoi=REFUSED&doc=00000000-0000-0000-0000-000000000000");
        assertThat(page.all("main .empty")).hasSize(1);
        PageCheck.here(page, "nothing");
    }
}

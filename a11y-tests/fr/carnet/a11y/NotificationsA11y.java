package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code /espace/notifications}. */
class NotificationsA11y {

    @Test
    void owesWhatEveryPageOwes() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), "/espace/notifications");
    }

    @Test
    void whatIsReadIsNewNoMore() {
        var document = Deposit.of("ruth-imagerie");
        var page = Browser.as("ruth").withoutScripts().open("/espace/notifications");
        var first = page.find("#notices li");
        assertThat(first.getText()).startsWith("Nouveau").contains("Hôpital de la Garonne a ajouté");
        assertThat(first.getDomProperty("textContent")).contains(document.title());
        page.press("Tout marquer comme lu");
        assertThat(page.find("[role=status]").getText()).isEqualTo("C’est fait. Toutes vos notifications sont lues.");
        assertThat(page.all("#notices .tag.new")).isEmpty();
        PageCheck.here(page, "all read");
    }
}

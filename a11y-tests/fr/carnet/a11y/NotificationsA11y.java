package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

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
        var notice = of(document, page);
        assertThat(notice.getText()).startsWith("Nouveau").contains("Hôpital de la Garonne a ajouté");
        page.press("Tout marquer comme lu");
        assertThat(page.find("[role=status]").getText()).isEqualTo("C’est fait. Toutes vos notifications sont lues.");
        assertThat(of(document, page).getText()).doesNotContain("Nouveau");
        PageCheck.here(page, "all read");
    }

    private static WebElement of(Deposit document, Browser page) {
        return page.all("#notices li").stream()
                .filter(notice -> notice.getDomProperty("textContent").contains(document.title()))
                .findFirst()
                .orElseThrow();
    }
}

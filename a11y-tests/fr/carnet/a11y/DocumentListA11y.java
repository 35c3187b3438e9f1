package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** {@code /espace/documents}, to read and to choose several. */
class DocumentListA11y {

    @Test
    void owesWhatEveryPageOwes() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents");
    }

    @Test
    void choosingOwesTheSame() {
        Deposit.of("dominique-analyses");
        PageCheck.everyWay(Browser.as("dominique"), "/espace/documents?choisir=1");
    }

    @Test
    void aPhoneOf240PixelsShowsItAll() {
        PageCheck.here(Browser.as("dominique").wide(240).open("/espace/documents"), "240 px");
    }

    @Test
    void aListWithNothingSaysWhatToDo() {
        var page = Browser.as("dominique").open("/espace/documents?auteur=Personne");
        assertThat(page.find(".empty").getText()).startsWith("Aucun document ne correspond.");
        assertThat(page.find(".filters").getDomAttribute("open")).isNotNull();
        PageCheck.here(page, "nothing found");
    }

    @Test
    void yearsAreHeadingsOfTheirDocuments() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open("/espace/documents");
        var item = page.find("[data-ref='" + document.ref() + "']");
        assertThat(item.findElement(By.tagName("h3")).getText()).isEqualTo(document.title());
        assertThat(item.findElement(By.xpath("../preceding-sibling::h2[1]")).getText())
                .isEqualTo(Integer.toString(Deposit.DAY.getYear()));
        assertThat(item.getText()).contains("par Nadia BELKACEM, Laboratoire de la Garonne", "Nouveau");
    }

    @Test
    void anAddressThatSomebodyAlteredStillLeadsSomewhere() {
        Deposit.of("dominique-analyses");
        var page = Browser.as("dominique").open("/espace/documents?page=deux&type=%3Cb%3E&periode=JAMAIS");
        assertThat(page.find(".empty").getText()).startsWith("Aucun document ne correspond.");
        page.open("/espace/documents?page=999&type=analyses");
        assertThat(page.find(".empty").getText()).startsWith("Il n’y a plus rien à cette page.");
        page.press("Revenir à la première page");
        assertThat(page.all("#documents li")).isNotEmpty();
    }

    @Test
    void theWayBackKeepsTheFilter() {
        var document = Deposit.of("dominique-analyses");
        var page = Browser.as("dominique")
                .open("/espace/documents?type=analyses&periode=FIVE_YEARS&auteur=Nadia+BELKACEM");
        page.press(document.title());
        assertThat(page.path()).startsWith(document.path());
        page.press("Vos documents");
        assertThat(page.path()).isEqualTo("/espace/documents?type=analyses&periode=FIVE_YEARS&auteur=Nadia+BELKACEM");
    }
}

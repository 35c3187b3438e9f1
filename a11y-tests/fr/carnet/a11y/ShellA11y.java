package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What surrounds every page. */
class ShellA11y {

    @Test
    void theFirstTabIsTheWayToTheContent() {
        var page = Browser.fresh().withoutScripts().open("/aide");
        var skip = page.find(".skip a");
        page.find("body").sendKeys(Keys.TAB);
        assertThat(page.driver().switchTo().activeElement()).isEqualTo(skip);
        assertThat(skip.getRect().getX()).isNotNegative();
        skip.sendKeys(Keys.ENTER);
        assertThat(page.path()).isEqualTo("/aide#contenu");
    }

    @Test
    void theLanguageIsThatOfTheLinkThenOfTheCookie() {
        var page = Browser.fresh().withoutScripts().open("/aide");
        settings(page, "English");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.open("/").find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Home – Carnet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sombre", "Contrasté", "Clair"})
    void eachThemeStaysAndPassesAxe(String theme) {
        var page = Browser.fresh().withoutScripts().open("/accessibilite");
        settings(page, theme);
        page.open("/aide");
        assertThat(page.find("html").getDomAttribute("data-theme")).isEqualToIgnoringCase(theme.replace("é", "e"));
        PageCheck.here(page, theme);
    }

    /** P3. */
    @Test
    void theFooterTellsTheWeightOfThisVeryPage() {
        var page = Browser.fresh().open("/aide");
        var bytes = (Long) page.script("return performance.getEntriesByType('navigation')[0].encodedBodySize");
        assertThat(page.find(".weight").getText()).contains("Poids de cette page : " + (bytes + 999) / 1000 + " ko.");
    }

    @Test
    void theStyleSheetIsKeptForAYear() {
        var page = Browser.fresh().open("/").open("/aide");
        assertThat(
                        page.script(
                                "return performance.getEntriesByType('resource').find(r => r.name.endsWith('.css')).transferSize"))
                .isEqualTo(0L);
    }

    @Test
    void leavingQuicklyTellsNobodyWhereFrom() {
        var link = Browser.fresh().open("/aide").find(".leave a");
        assertThat(link.getDomAttribute("href")).startsWith("https://");
        assertThat(link.getDomAttribute("rel")).contains("noreferrer");
    }

    @Test
    void nothingOnThePageIsAScript() {
        var page = Browser.fresh().open("/");
        assertThat(page.all("script, [onclick], [href^='javascript:'], [href='#']"))
                .isEmpty();
    }

    @Test
    void aPhoneOf240PixelsShowsItAll() {
        PageCheck.here(Browser.fresh().wide(240).open("/"), "240 px");
    }

    /** A small screen begins with the page; its menu is one link away, by keyboard too. */
    @Test
    void aSmallScreenIsNotFilledByTheMenu() {
        var page = Browser.as("dominique").withoutScripts().wide(320).open("/espace");
        assertThat(page.find("header").getRect().getHeight()).isLessThan(220);
        var documents = By.cssSelector(".sections a[href='/espace/documents']");
        assertThat(page.driver().findElement(documents).isDisplayed()).isFalse();
        page.find(".menu a").sendKeys(Keys.ENTER);
        assertThat(page.driver().findElement(documents).isDisplayed()).isTrue();
        PageCheck.here(page, "320 px, the menu open");
        page.driver().switchTo().activeElement().sendKeys(Keys.TAB, Keys.TAB);
        assertThat(page.driver().switchTo().activeElement().getText()).isEqualTo("Documents");
        assertThat(Browser.as("dominique")
                        .withoutScripts()
                        .open("/espace")
                        .find(".menu a")
                        .isDisplayed())
                .as("a large one shows it at once")
                .isFalse();
    }

    private static void settings(Browser page, String words) {
        page.find(".settings summary").click();
        page.find(".settings").findElement(By.linkText(words)).click();
    }
}

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

    private static void settings(Browser page, String words) {
        page.find(".settings summary").click();
        page.find(".settings").findElement(By.linkText(words)).click();
    }
}

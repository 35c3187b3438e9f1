package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

class SitemapA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/plan-du-site");
    }

    @Test
    void everyPublicLinkLeadsSomewhere() {
        var page = Browser.fresh();
        for (var link : links(page, "#everyone")) {
            assertThat(page.open(link).find("h1").getText()).as(link).isNotEqualTo("Page introuvable");
        }
    }

    @Test
    void everyLinkOfASpaceLeadsSomewhere() {
        var page = Browser.fresh().signIn("dominique", "/espace");
        for (var link : links(page, "#space")) {
            assertThat(page.open(link).path()).as("address behind the link").isEqualTo(link);
            assertThat(page.find("h1").getText())
                    .as(link)
                    .isNotIn("Page introuvable", "Un problème est survenu chez nous");
        }
    }

    private static List<String> links(Browser page, String heading) {
        var links = page.open("/plan-du-site")
                .all(heading + " ~ ul")
                .get(0)
                .findElements(org.openqa.selenium.By.tagName("a"));
        assertThat(links).isNotEmpty();
        return links.stream().map(SitemapA11y::address).toList();
    }

    private static String address(WebElement link) {
        return link.getDomAttribute("href");
    }
}

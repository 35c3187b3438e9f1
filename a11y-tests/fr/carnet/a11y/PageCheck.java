package fr.carnet.a11y;

import org.assertj.core.api.SoftAssertions;

/** What every page owes to everybody (A1). Failures of one look at a page are told together. */
public final class PageCheck {

    /** The first TCP window: the page and its style come in one round trip. */
    private static final long WEIGHT = 14 * 1024;

    private static final String BYTES =
            """
            const seen = [...performance.getEntriesByType('navigation'),
                ...performance.getEntriesByType('resource').filter(r => /\\.css($|[?])/.test(r.name))];
            return seen.reduce((sum, r) => sum + r.encodedBodySize, 0);
            """;
    private static final String TWICE =
            """
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            return ids.filter((id, i) => ids.indexOf(id) !== i).join(' ');
            """;

    /** Links inside a sentence are as tall as the sentence; everything else is met by a thumb. */
    private static final String SMALL =
            """
            const small = e => {
                const box = (e.type === 'radio' || e.type === 'checkbox' ? e.parentElement : e).getBoundingClientRect();
                return box.width > 1 && (box.width < 44 || box.height < 44);
            };
            const inSentence = e => getComputedStyle(e).display === 'inline' && e.closest('p, li, dd, td, pre');
            return [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
                .filter(e => e.checkVisibility() && small(e) && !inSentence(e))
                .map(e => e.outerHTML.slice(0, 80)).join('\\n');
            """;

    private PageCheck() {}

    /** Opens the page in each width and colour, with and without scripts, and checks it each time. Cookies stay. */
    public static void everyWay(Browser browser, String path) {
        here(browser.plain().open(path), "1280 px");
        here(browser.plain().wide(320).withoutScripts().open(path), "320 px, without scripts");
        here(browser.plain().dark().open(path), "dark");
        here(browser.plain().moreContrast().open(path), "high contrast");
        here(browser.plain().forcedColors().open(path), "forced colours");
        browser.plain();
    }

    /** Checks the page that is open, as it is. */
    public static void here(Browser browser, String how) {
        // the page has been loaded: what follows are our scripts, not its own
        browser.withScripts();
        var where = browser.path() + " (" + how + ")";
        var all = new SoftAssertions();
        all.assertThat(browser.title()).as("title of " + where).matches("\\S.* – Carnet");
        all.assertThat(browser.all("h1")).as("h1 of " + where).hasSize(1);
        all.assertThat(browser.all("main#contenu"))
                .as("main#contenu of " + where)
                .hasSize(1);
        all.assertThat(browser.find("html").getDomAttribute("lang"))
                .as("lang of " + where)
                .matches("fr|en");
        all.assertThat(browser.find("body a").getDomAttribute("href"))
                .as("first link of " + where)
                .isEqualTo("#contenu");
        all.assertThat(browser.script(TWICE)).as("ids used twice in " + where).isEqualTo("");
        all.assertThat(browser.script(SMALL))
                .as("targets under 44 px in " + where)
                .isEqualTo("");
        all.assertThat((Long) browser.script("return document.documentElement.scrollWidth - innerWidth"))
                .as("pixels that stick out of " + where)
                .isLessThanOrEqualTo(0L);
        all.assertThat((Long) browser.script(BYTES))
                .as("compressed bytes of " + where)
                .isBetween(1L, WEIGHT);
        all.assertThat(Axe.violations(browser)).as("axe on " + where).isEmpty();
        all.assertAll();
    }
}

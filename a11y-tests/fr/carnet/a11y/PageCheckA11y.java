package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The checks themselves: a check that finds nothing wrong anywhere would be worth nothing. */
class PageCheckA11y {

    private static final String BAD =
            """
            data:text/html,<title>Rien</title><body><div id="a"></div><div id="a"></div>
            <p style="color:%23666">gris</p><img src="x"><div style="width:2000px">large</div>
            <a href="/" style="display:inline-block;font-size:9px">1</a><a href="/b" style="font-size:9px">2</a>
            """;

    @Test
    void findWhatIsWrong() {
        var page = Browser.fresh().open(BAD);
        assertThatThrownBy(() -> PageCheck.here(page, "as it is"))
                .hasMessageContaining("title of")
                .hasMessageContaining("h1 of")
                .hasMessageContaining("main#contenu of")
                .hasMessageContaining("lang of")
                .hasMessageContaining("first link of")
                .hasMessageContaining("ids used twice")
                .hasMessageContaining("pixels that stick out")
                .hasMessageContaining("image-alt")
                .hasMessageContaining("color-contrast-enhanced")
                .hasMessageContaining("target-size");
    }

    @Test
    void aPageWithoutScriptsSaysSo() {
        var page = "data:text/html,<noscript>sans</noscript><script>document.write('avec')</script>";
        assertThat(Browser.fresh().open(page).text()).isEqualTo("avec");
        assertThat(Browser.fresh().withoutScripts().open(page).text()).isEqualTo("sans");
    }

    @Test
    void aColourAndAWidthAreThoseAskedFor() {
        var page = Browser.fresh().open("data:text/html,<p>x</p>");
        assertThat(page.dark().script("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
        assertThat(page.forcedColors().script("return matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        assertThat(page.wide(320).script("return innerWidth")).isEqualTo(320L);
    }
}

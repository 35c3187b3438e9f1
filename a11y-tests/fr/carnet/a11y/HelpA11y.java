package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/aide");
    }

    /** A decision is explained in easy-read words too. */
    @Test
    void explainsHidingInEasyReadWords() {
        var page = Browser.fresh().withoutScripts().open("/aide");
        page.find("details.easy summary").click();
        assertThat(page.find("details.easy").getText()).contains("Vous pouvez le cacher");
    }
}

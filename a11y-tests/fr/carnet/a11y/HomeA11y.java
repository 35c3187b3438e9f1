package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HomeA11y {

    @Test
    void owesWhatEveryPageOwes() {
        PageCheck.everyWay(Browser.fresh(), "/");
    }

    @Test
    void saysInFrenchWhatCarnetIs() {
        var page = Browser.fresh().open("/");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("fr");
        assertThat(page.text()).contains("santé");
    }
}
